package com.example.billing;

import dev.quire.client.auth.Credentials;
import dev.quire.clients.stripe.StripeClient;
import dev.quire.clients.stripe.model.InvoiceLineItem;

/** Prints the number of an invoice's lines and the sum of their amounts: address, key and invoice are given. */
public final class Total {
    private Total() {}

    public static void main(String[] args) {
        try (StripeClient stripe = StripeClient.builder()
                .baseUrl(args[0])
                .credentials(Credentials.basic(args[1], ""))
                .build()) {
            long count = 0;
            long sum = 0;
            for (InvoiceLineItem line : stripe.invoices().listInvoiceLineItems(args[2]).pageSize(100)) {
                count++;
                sum += line.amount();
            }
            System.out.println(Total.class.getModule() + " " + count + " " + sum);
        }
    }
}
