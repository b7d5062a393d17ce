import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { destroyPeriodKeys, periodKey } from '../../kernel/server/period-keys.ts'

/** All that is sealed is as long as that (bytes): a vote and an idea look the same. */
const sealedBytes = 3000
const [nonceBytes, tagBytes] = [12, 16]

/** What is sealed, opened and marked with one key, which lies beside the files and in no table. */
export type BondKey = {
  seal: (said: unknown) => Buffer
  /** nothing where it was sealed with another key */
  open: (sealed: Buffer) => unknown
  /** a name under which somebody, or something, is there once */
  mark: (what: string) => string
}

const file = 'key'

/** The key of slips, and of each box: `idea:<id>`, `quarter:2026-Q4`. Made by the first who needs it. */
export const bondKey = async (filesDir: string, of: string): Promise<BondKey> => {
  const secret = await periodKey(filesDir, folderOf(of), file)
  const [sealing, marking] = [derive(secret, 'seal'), derive(secret, 'mark')]
  return {
    seal: (said) => lock(sealing, said),
    open: (sealed) => unlock(sealing, sealed),
    mark: (what) => createHmac('sha256', marking).update(what).digest('hex').slice(0, 32),
  }
}

/** From now on nobody makes a mark of this box again, nor opens what lay in it. */
export const destroyBondKey = (filesDir: string, of: string): Promise<void> =>
  destroyPeriodKeys(filesDir, folderOf(of), `${file}~`)

const folderOf = (of: string): string => `bond-${of.replace(':', '-')}`

const derive = (secret: Buffer, what: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `loge bond ${what}`, 32))

const lock = (key: Buffer, said: unknown): Buffer => {
  const words = Buffer.from(JSON.stringify(said))
  if (words.length > sealedBytes)
    throw new Error(`a slip holds ${sealedBytes} bytes, and not ${words.length}`)
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const text = Buffer.concat([words, Buffer.alloc(sealedBytes - words.length, ' ')])
  return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()])
}

const unlock = (key: Buffer, sealed: Buffer): unknown => {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes))
  decipher.setAuthTag(sealed.subarray(-tagBytes))
  try {
    const text = [decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]
    return JSON.parse(Buffer.concat(text).toString('utf8'))
  } catch {
    return undefined
  }
}
