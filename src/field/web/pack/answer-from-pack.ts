import type { KeptAnswer, KeptAnswers } from '../../../kernel/web/ask.ts'
import { type AnyRead, readOf } from '../../core/pack/pack-answers.ts'
import type { PackHead, Leaf } from '../../core/pack/renew-pack.ts'
import { leafOf, openLeaf, shownPack, whenOpen } from './open-pack.ts'

/** The kept answer to a question, as the house would give it. */
export const answerFromPack: KeptAnswers['answer'] = (name, input) => {
  const head = shownPack()
  if (!head) return whenOpen()?.then(() => afterOpening(name, input))
  const said = JSON.stringify(input)
  const stands = head.also.find((a) => a.name === name && JSON.stringify(a.input) === said)
  if (stands) return { data: stands.answer }
  const read = readOf(name)
  if (!read) return undefined
  const where = read.where?.(input, head)
  if (!where) return answerOf(read, input, head, undefined)
  return inLeaves(read, input, head, where)
}

const afterOpening = (
  name: string,
  input: unknown,
): KeptAnswer | Promise<KeptAnswer | undefined> | undefined =>
  shownPack() ? answerFromPack(name, input) : undefined

const answerOf = (
  read: AnyRead,
  input: unknown,
  head: PackHead,
  leaf: Leaf | undefined,
): KeptAnswer | undefined => {
  const data = read.read(input, { head, leaf, now: new Date().toISOString() })
  return data === undefined ? undefined : { data }
}

// At once where a leaf that is open knows; else the others are opened one by one.
const inLeaves = (
  read: AnyRead,
  input: unknown,
  head: PackHead,
  where: readonly (string | undefined)[],
): KeptAnswer | Promise<KeptAnswer | undefined> | undefined => {
  for (const building of where) {
    const leaf = building && openLeaf(building)
    const answer = leaf && answerOf(read, input, head, leaf)
    if (answer) return answer
  }
  const closed = where.filter((building) => building && !openLeaf(building))
  return closed.length ? fromDisk(read, input, head, closed) : undefined
}

const fromDisk = async (
  read: AnyRead,
  input: unknown,
  head: PackHead,
  where: readonly (string | undefined)[],
): Promise<KeptAnswer | undefined> => {
  for (const building of where) {
    const leaf = building && (await leafOf(building))
    const answer = leaf && answerOf(read, input, head, leaf)
    if (answer) return answer
  }
  return undefined
}
