/**
 * The type-checker's projects, made from the table of rooms.
 *
 * One project a room: a file of a room that is not listed in `references` cannot even be
 * loaded, so TypeScript itself refuses a wrong arrow. The core's projects have `types: []`
 * and `lib: ES2023`: there `window` and `process` are unknown names. Tests of the core need
 * Node (they read case tables), so they live in a project of their own and the guard on the
 * sources stays whole.
 */
import { coreRoomNames, roomNames, rooms } from "../rooms.mjs";

/** Test files and the helpers only tests use. Same list in doors.mjs and the lint rules. */
export const testFileGlobs = ["*.test.ts", "*.test.tsx", "*.test-support.ts"];
const inWorker = [
  "../src/web/sw/service-worker.ts",
  "../src/web/**/*.worker.ts",
  // What a worker shares with the page must know neither a document nor a window.
  "../src/web/heart/heart-engine.ts",
  "../src/web/heart/heart-protocol.ts",
];
const domLibraries = ["ES2023", "DOM", "DOM.Iterable"];
const jsx = { jsx: "react-jsx", jsxImportSource: "preact" };

const reference = (name) => ({ path: `./${name}.json` });
const testsOf = (room) => testFileGlobs.map((glob) => `../src/${room}/**/${glob}`);
// `references` is always written, even when empty: it is what lets TypeScript accept a
// room that has no files yet (TS18003 otherwise).
const project = (compilerOptions, include, exclude, references) => ({
  extends: "./base.json",
  compilerOptions,
  include,
  exclude,
  references: references.map(reference),
});

function roomProject(room) {
  const { core, mayLookInto } = rooms[room];
  const include = [`../src/${room}/**/*.ts`];
  if (core) return project({}, include, testsOf(room), mayLookInto);
  if (room === "web") {
    return project(
      { ...jsx, lib: domLibraries, types: ["vite/client"] },
      [...include, `../src/${room}/**/*.tsx`],
      [...testsOf(room), ...inWorker],
      [...mayLookInto, "web-worker"],
    );
  }
  return project({ types: ["node"] }, include, [], mayLookInto);
}

/** File name -> content, for every generated tsconfig. */
export function houseProjects() {
  const files = {};
  for (const room of roomNames) files[`tsconfig/${room}.json`] = roomProject(room);
  files["tsconfig/web-worker.json"] = project(
    { lib: ["ES2023", "WebWorker"] },
    inWorker,
    testsOf("web"),
    coreRoomNames,
  );
  files["tsconfig/core-tests.json"] = project(
    { types: ["node"] },
    coreRoomNames.flatMap(testsOf),
    [],
    coreRoomNames,
  );
  files["tsconfig/web-tests.json"] = project(
    { ...jsx, lib: domLibraries, types: ["node", "vite/client"] },
    testsOf("web"),
    [],
    [...coreRoomNames, "web", "web-worker"],
  );
  files["tsconfig/around.json"] = project(
    // Journeys hand functions to a page, so they are written with both worlds in sight.
    { ...jsx, lib: domLibraries, types: ["node", "vite/client"], allowJs: true },
    [
      "../*.config.ts",
      "../*.mjs",
      "../bench/**/*.ts",
      "../e2e/**/*.ts",
      "../mutation/*.mjs",
      "../scripts/**/*.ts",
      "../scripts/**/*.mjs",
      "../test/**/*.ts",
    ],
    [],
    [...roomNames, "web-worker"],
  );
  const every = Object.keys(files).map((file) => ({ path: `./${file}` }));
  files["tsconfig.json"] = { files: [], references: every };
  return files;
}
