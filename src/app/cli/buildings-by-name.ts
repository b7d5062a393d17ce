import type { BuildingRow, Labels } from '../../estate/core/contract.ts'
import { houseActor } from '../../kernel/core/access.ts'
import { isRefusal } from '../../kernel/core/command.ts'
import { plain } from '../../kernel/core/fold-words.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'

/** Who asks when a command is typed on the server itself. */
export const commandLine = houseActor(derivedId('loge', 'command line'))

type BuildingName = Pick<BuildingRow, 'id' | 'name' | 'address'>

/** One building when its id, name or address is whole; else those that the words are found in. */
export const buildingsLike = async (asked: string, kernel: Kernel): Promise<readonly BuildingName[]> => {
  if (/^[0-9a-f-]{36}$/i.test(asked)) {
    const here = await kernel.ask(commandLine, 'place.labels', { building: asked })
    return isRefusal(here) ? [] : [(here as Labels).building]
  }
  const { rows } = (await kernel.ask(commandLine, 'place.buildings', { q: asked })) as { rows: BuildingRow[] }
  const whole = rows.filter(({ name, address }) => [name, address].some((words) => isSameName(words, asked)))
  return whole.length === 1 ? whole : rows
}

const isSameName = (a: string, b: string): boolean => plain(a) === plain(b)

/** The first of several, told apart. */
export const severalNamed = (found: readonly BuildingName[]): string =>
  found
    .slice(0, 8)
    .map(({ name, address }) => (name === address ? name : `${name}, ${address}`))
    .join(' ; ')
