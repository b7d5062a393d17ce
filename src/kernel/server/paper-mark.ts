import { createHmac } from 'node:crypto'
import { checkPaperCode, drawnSigns } from '../core/paper-code.ts'

/**
 * The code of our letters to this person about one matter (the id of a request; of a letter about none, its own): the same on each, so
 * that she says the same one each time. Nobody who has not the key of the house draws it.
 */
export const markOfPaper = (secret: string, matter: string, person: string): string => {
  const bytes = createHmac('sha256', secret).update(`letter ${matter} ${person}`).digest()
  return checkPaperCode(Array.from(bytes.subarray(0, drawnSigns), (byte) => byte & 31))
}
