/** Whoever sends more than was agreed is not heard to his end. */
export class FileTooLarge extends Error {}

/** Bytes as they come, as far as `most`; then it throws FileTooLarge. */
export const limitBytes = (most: number) =>
  async function* (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let read = 0
    for await (const chunk of bytes) {
      read += chunk.length
      if (read > most) throw new FileTooLarge()
      yield chunk
    }
  }
