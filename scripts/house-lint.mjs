/**
 * The lint rules, made from the table of rooms.
 *
 * These give the answer in the editor, while typing. The last word on arrows has doors.mjs,
 * which resolves paths and cannot be switched off by a comment.
 */
import { roomNames, rooms } from "../rooms.mjs";
import { testFileGlobs } from "./house-projects.mjs";

/** Names of the platform: the world outside, which the core takes as arguments instead. */
const platformGlobals = [
  "globalThis",
  "window",
  "self",
  "document",
  "navigator",
  "location",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "caches",
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "console",
  "performance",
  "crypto",
  "process",
  "Buffer",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "requestAnimationFrame",
];

const coreRules = {
  "no-console": "error",
  "no-restricted-globals": [
    "error",
    ...platformGlobals.map((name) => ({
      name,
      message: `The core computes: take what \`${name}\` would give as an argument.`,
    })),
  ],
  "no-restricted-properties": [
    "error",
    {
      object: "Date",
      property: "now",
      message: "The core has no clock: take `now` as an argument.",
    },
    {
      object: "Math",
      property: "random",
      message: "The core has no chance: take the random source as an argument.",
    },
  ],
};

function arrowPatterns(room) {
  const closed = roomNames.filter(
    (name) => name !== room && !rooms[room].mayLookInto.includes(name),
  );
  if (closed.length === 0) return [];
  const names = closed.join("|");
  return [
    {
      regex: `^#(${names})/`,
      message: `${room} may not look into this room (rooms.mjs): ${rooms[room].why}.`,
    },
    {
      regex: `^(\\.\\./)+(src/)?(${roomNames.filter((name) => name !== room).join("|")})/`,
      message: "Leave a room through its name (`#room/file.ts`), not by a relative path.",
    },
  ];
}

// The list of allowed npm packages is not here but in doors.mjs: it needs a negative pattern,
// and oxlint silently ignores a `regex` with look-ahead (tried with 1.89.0).
function packagePatterns(room) {
  if (rooms[room].node) return [];
  return [{ regex: "^node:", message: `${room} runs where there is no Node.` }];
}

const forbidImports = (patterns) =>
  patterns.length === 0 ? {} : { "no-restricted-imports": ["error", { patterns }] };

function roomOverrides(room) {
  const sources = [`src/${room}/**/*.ts`, `src/${room}/**/*.tsx`];
  const tests = testFileGlobs.map((glob) => `src/${room}/**/${glob}`);
  const arrows = arrowPatterns(room);
  const strict = { files: sources, excludeFiles: tests, rules: {} };
  Object.assign(strict.rules, forbidImports([...arrows, ...packagePatterns(room)]));
  if (rooms[room].core) Object.assign(strict.rules, coreRules);
  const overrides = [strict];
  if (arrows.length > 0) overrides.push({ files: tests, rules: forbidImports(arrows) });
  return overrides;
}

export function lintConfig() {
  return {
    $schema: "./node_modules/oxlint/configuration_schema.json",
    plugins: ["eslint", "typescript", "unicorn", "oxc", "import", "promise", "jsx-a11y"],
    categories: { correctness: "error" },
    env: { es2023: true },
    ignorePatterns: ["node_modules/**", "dist/**", ".cache/**", "**/fixtures/**"],
    rules: {
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
      "no-param-reassign": "error",
      "import/no-cycle": "error",
      "import/no-self-import": "error",
      "typescript/no-explicit-any": "error",
      "typescript/consistent-type-imports": "error",
      "typescript/no-floating-promises": "error",
      "typescript/no-misused-promises": "error",
      "typescript/await-thenable": "error",
      "typescript/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "typescript/only-throw-error": "error",
    },
    overrides: roomNames.flatMap(roomOverrides),
  };
}
