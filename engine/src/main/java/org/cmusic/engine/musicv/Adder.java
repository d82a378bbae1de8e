package org.cmusic.engine.musicv;

/** {@code AD2}, {@code AD3}, {@code AD4}: the sum of all inputs but the last port, which takes it; what overflows wraps. */
final class Adder implements Box {
    @Override
    public void play(Port[] ports, int samples) {
        int inputs = ports.length - 1;
        for (int i = 0; i < samples; i++) {
            int sum = 0;
            for (int input = 0; input < inputs; input++) {
                sum += ports[input].at(i);
            }
            ports[inputs].put(i, sum);
        }
    }
}
