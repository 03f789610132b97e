/**
 * The rooms of the house and what each may look into. This table is the only place where
 * that is written: the type-checker's projects, the lint rules and the door check are all
 * made from it (`npm run generate:house`). Opening a door here needs a decision record.
 *
 * - `mayLookInto`: rooms whose files may be imported, also as types.
 * - `packages`:    npm packages the room may import; "any" for the shell.
 * - `node`:        whether `node:*` may be imported.
 * - `core`:        computes only: no clock, no network, no storage, no screen.
 *
 * Tests (`*.test.ts`) obey the same arrows but may use any package and Node.
 */

/** @typedef {{ core: boolean, node: boolean, packages: readonly string[] | "any", mayLookInto: readonly string[], why: string }} Room */

const everyCoreRoom = ["units", "heart", "record", "knowledge", "care", "words", "papers", "fhir"];

/** @type {Readonly<Record<string, Room>>} */
export const rooms = {
  units: {
    core: true,
    node: false,
    packages: [],
    mayLookInto: [],
    why: "quantities and days know nothing of the world around them",
  },
  heart: {
    core: true,
    node: false,
    packages: [],
    mayLookInto: ["units"],
    why: "the simulator is physics: no medicine, no clock, no screen",
  },
  record: {
    core: true,
    node: false,
    packages: ["zod/mini"],
    mayLookInto: ["units"],
    why: "what is known of a person must not depend on what medicine thinks of it",
  },
  knowledge: {
    core: true,
    node: false,
    packages: [],
    mayLookInto: ["units", "heart"],
    why: "clinical knowledge is reviewed data about everybody, never about one person",
  },
  care: {
    core: true,
    node: false,
    packages: [],
    mayLookInto: ["units", "record", "knowledge"],
    why: "decisions are made from facts and knowledge, and do not choose their words",
  },
  words: {
    core: true,
    node: false,
    packages: [],
    mayLookInto: ["units", "knowledge", "care"],
    why: "a sentence is made from a decision, so that the same decision says the same everywhere",
  },
  papers: {
    core: true,
    node: false,
    packages: [],
    mayLookInto: ["units", "record", "knowledge", "care", "words"],
    why: "a paper is data before it is drawn",
  },
  fhir: {
    core: true,
    node: false,
    packages: ["zod/mini"],
    mayLookInto: ["units", "record", "knowledge", "care"],
    why: "FHIR is a language for facts and decisions; it makes neither",
  },
  store: {
    core: false,
    node: true,
    packages: "any",
    mayLookInto: ["units", "record", "fhir"],
    why: "the database keeps facts; it does not judge them",
  },
  server: {
    core: false,
    node: true,
    packages: "any",
    mayLookInto: [...everyCoreRoom, "store"],
    why: "the server runs the core; the app in the browser talks to it over HTTP only",
  },
  web: {
    core: false,
    node: false,
    packages: [
      "preact",
      "@preact/signals",
      "preact-iso",
      "idb",
      "zod/mini",
      "@fontsource-variable/atkinson-hyperlegible-next",
      "qr",
    ],
    mayLookInto: everyCoreRoom,
    why: "the app works without a server, so it cannot lean on the server's code",
  },
  tools: {
    core: false,
    node: true,
    packages: "any",
    mayLookInto: [...everyCoreRoom, "store"],
    why: "the command line gives every judgement of the core a door for files",
  },
};

export const roomNames = Object.freeze(Object.keys(rooms));
export const coreRoomNames = Object.freeze(roomNames.filter((name) => rooms[name]?.core));
