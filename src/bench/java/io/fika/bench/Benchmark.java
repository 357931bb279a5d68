package io.fika.bench;

/** One measurement. */
interface Benchmark {
    Result run() throws Exception;
}
