declare const __VERSION__: string;

export const version = `late ${__VERSION__}`;
