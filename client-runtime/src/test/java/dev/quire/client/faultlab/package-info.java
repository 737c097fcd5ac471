/**
 * The fault laboratory: real sockets that break, stall and lie in every way that a server of pages can, and walks that must
 * deliver every item exactly once all the same. {@code benchmarks/fault-lab} runs thousands of schedules, {@code
 * FaultLabTest} a fixed sample.
 */
@org.jspecify.annotations.NullMarked
package dev.quire.client.faultlab;
