import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { makeTurns } from '../../../kernel/server/work-limiter.ts'

// OWASP's first choice for argon2id: 19 MiB, two passes, one lane. Two at a time keep the process under its memory.
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }
// Some sixty may wait, which is a second or two: the whole of an agency at nine o’clock.
const inTurn = makeTurns(2, 60)

const derive = (password: string, nonce: Buffer, { memory, passes, parallelism } = cost): Promise<Buffer> =>
  inTurn(
    () =>
      new Promise<Buffer>((resolve, reject) => {
        argon2(
          'argon2id',
          {
            message: password.normalize('NFKC'),
            nonce,
            memory,
            passes,
            parallelism,
            tagLength: cost.tagLength,
          },
          (bug, tag) => (bug ? reject(bug) : resolve(tag)),
        )
      }),
  )

/** The text that is kept of a password (PHC string format: algorithm, costs, salt, tag). */
export const seal = async (password: string): Promise<string> => {
  const salt = randomBytes(16)
  const tag = await derive(password, salt)
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${plain(salt)}$${plain(tag)}`
}

/** Whether the password is the one that was sealed; throws `too_busy` where too many wait. Without a seal the same work is done, so that time tells nothing. */
export const opens = async (sealed: string | null | undefined, password: string): Promise<boolean> => {
  const [, , , costs = '', salt = '', tag = ''] = (sealed ?? '').split('$')
  const [m, t, p] = [...costs.matchAll(/[mtp]=(\d+)/g)].map(([, n]) => Number(n))
  if (!m || !t || !p || !tag) {
    await derive(password, Buffer.alloc(16))
    return false
  }
  const given = await derive(password, Buffer.from(salt, 'base64'), {
    ...cost,
    memory: m,
    passes: t,
    parallelism: p,
  })
  const kept = Buffer.from(tag, 'base64')
  return given.length === kept.length && timingSafeEqual(given, kept)
}

const plain = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '')
