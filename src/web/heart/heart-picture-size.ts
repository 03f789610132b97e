/** The picture all hearts are fitted into, in units. */
export const picture = { width: 404, height: 424 };
