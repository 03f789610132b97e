/**
 * e^x from multiplications alone: (1 + z + z²/2 + … + z⁸/8!)³² with z = x/32.
 *
 * Why not Math.exp: it is a call out of the compiled loop, its last digits differ between
 * browsers, and WebAssembly has none; this one gives the same bits everywhere and is faster.
 * Relative error below 1e-12 for |x| ≤ 4, where chambers work, and 2e-8 for |x| ≤ 12. It is
 * positive and rising for x > −32, so that a mistaken heart gives a number and not a nonsense.
 */
export function computeExponential(x: number): number {
  const z = x * 0.03125;
  const p2 =
    1 +
    z *
      (1 +
        z *
          (1 / 2 +
            z *
              (1 / 6 +
                z * (1 / 24 + z * (1 / 120 + z * (1 / 720 + z * (1 / 5040 + z * (1 / 40320))))))));
  const p4 = p2 * p2;
  const p8 = p4 * p4;
  const p16 = p8 * p8;
  const p32 = p16 * p16;
  return p32 * p32;
}
