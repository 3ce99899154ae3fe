/** Units that a backslash and one letter stand for in JSON, by the letter; 0 for what is no such escape. */
export const jsonEscapes = new Uint8Array(256);
for (const [letter, unit] of Object.entries({
  '"': 0x22, '\\': 0x5c, '/': 0x2f, b: 8, f: 12, n: 10, r: 13, t: 9,
})) jsonEscapes[letter.charCodeAt(0)] = unit; // prettier-ignore
