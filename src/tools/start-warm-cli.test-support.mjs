/** The entry of the warm command line: registers tsx as `bin/living-leaflet.mjs` does. */
import { register } from "tsx/esm/api";

register();
await import("./warm-cli.test-support.ts");
