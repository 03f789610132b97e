import { describe, expect, it } from "vitest";
import { factIdEpoch, makeFactId } from "./fact-id.ts";

describe("makeFactId", () => {
  it("makes a UUIDv7 of the moment and the given bytes", () => {
    // The example of RFC 9562, appendix A.6.
    const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(makeFactId(0x017f22e279b0, random)).toBe("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    expect(factIdEpoch("017f22e2-79b0-7cc3-98c4-dc0c0c07398f")).toBe(0x017f22e279b0);
  });

  it("sorts by the moment it was made", () => {
    const zeros = new Uint8Array(10);
    const ids = [1, 255, 256, 65_536, 1_795_000_000_000].map((now) => makeFactId(now, zeros));
    expect([...ids].sort()).toEqual(ids);
  });

  it("refuses too few random bytes", () => {
    expect(() => makeFactId(0, new Uint8Array(9))).toThrow("expected 10 random bytes, got 9");
  });
});
