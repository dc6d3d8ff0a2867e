const declared = /<meta[^>]{1,200}charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w:.-]{2,40})|^<\?xml[^>]{1,100}encoding\s{0,3}=\s{0,3}["']([\w:.-]{2,40})/i;

const western = 'windows-1252';
/** Its signs from 0x80 on, which some versions of Node leave as control characters; a blank stands for none. */
const marks = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The HTML in a file's bytes: in the encoding that it states, or in UTF-8, or as older pages of the West were saved. */
export function decodePage(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const found = declared.exec(head);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const decoder = decoderFor(mark ?? found?.[1] ?? found?.[2] ?? western);
    const text = decoder.decode(bytes);
    return decoder.encoding === western ? text.replace(/[\u0080-\u009f]/g, (sign) => marks[sign.charCodeAt(0) - 0x80] ?? sign) : text;
  }
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    // A label that nobody knows says nothing.
    return new TextDecoder(western);
  }
}
