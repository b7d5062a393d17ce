import { isNo, post } from '../../kernel/web/http-headers.ts'

/**
 * A call that may be asked for a little work first, where many tries come from one address: the browser finds a number, and calls again
 * with it. `onWork` hears that it takes a moment; nothing is asked of the person.
 */
export const postWorked = async (path: string, body: object, onWork: () => void): Promise<unknown> => {
  const answer = await post(path, body)
  if (!isNo(answer) || answer.refused !== 'work') return answer
  onWork()
  const work = String(answer.params?.['work'])
  const found = await solve(work, Number(answer.params?.['bits']))
  return post(path, { ...body, work: { work, answer: found } })
}

const encoder = new TextEncoder()

/** The first number with which the words hash to so many zero bits. Each hash is a promise: the page stays alive meanwhile. */
const solve = async (work: string, bits: number): Promise<number> => {
  for (let answer = 0; ; answer++) {
    const hash = await crypto.subtle.digest('SHA-256', encoder.encode(`${work}:${answer}`))
    if (new DataView(hash).getUint32(0) >>> (32 - bits) === 0) return answer
  }
}
