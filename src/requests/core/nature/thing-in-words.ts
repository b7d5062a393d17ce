import { plain } from '../../../kernel/core/fold-words.ts'

type NamedThing = { id: string; said: string }
type Thing = NamedThing & { room: string | null }

/** A word as it is meant: «radiateurs» is a radiator. */
const stem = (word: string): string => word.replace(/(?<=.{3})[sx]$/, '')
const stems = (words: string): string[] => plain(words).split(' ').filter(Boolean).map(stem)

/** All that is said of a thing, but for words that join: «salle de bain» is named by «salle» and «bain». */
const names = (told: ReadonlySet<string>, said: string): boolean => {
  const all = stems(said).filter((word) => word.length > 2 && !/^\d+$/.test(word))
  return all.length > 0 && all.every((word) => told.has(word))
}

/**
 * What a tenant's words point at, of what stands in her home: the one thing that they name, with its room where several are called so; else
 * the one room. Nothing where they leave a choice: she is asked.
 */
export const pointedIn = (
  words: string,
  { things, rooms }: { things: readonly Thing[]; rooms: readonly NamedThing[] },
): { thing: string } | { room: string } | undefined => {
  const told = new Set(stems(words))
  const said = rooms.filter((room) => names(told, room.said))
  const named = things.filter((thing) => names(told, thing.said))
  const there = named.filter(({ room }) => said.some(({ id }) => id === room))
  const [thing, another] = there.length > 0 ? there : named
  // «Le radiateur de la cuisine», where none is noted: the kitchen is hers to show.
  if (thing && !another && (there.length > 0 || said.length === 0)) return { thing: thing.id }
  const [room, other] = said
  return room && !other && !named.length ? { room: room.id } : undefined
}
