package com.example;

import java.math.BigDecimal;
import java.util.Currency;

/** What this project has had long before the API. */
public record Money(BigDecimal amount, Currency currency) {}
