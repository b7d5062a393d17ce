import { readOf } from '../../src/field/core/pack/pack-answers.ts'
import type { Pack } from '../../src/field/core/pack/pack-contract.ts'
import {
  type PackHead,
  type Leaf,
  renewHead,
  renewLeaf,
  changedBuildings,
} from '../../src/field/core/pack/renew-pack.ts'
import type { Speaker } from './rounds.ts'

/** What a phone does with its packs, without the disk: asks, keeps, and answers its screens. */
export const phoneOf = (who: Speaker) => {
  let head: PackHead | undefined
  const leaves = new Map<string, Leaf>()
  const keep = (pack: Pack): void => {
    const before = head
    head = renewHead(before, pack)
    if (pack.whole) leaves.clear()
    for (const building of changedBuildings(before, pack)) {
      const leaf = renewLeaf(leaves.get(building), pack, building, head.rows)
      if (leaf) leaves.set(building, leaf)
    }
  }
  return {
    /** asks for what is new, and keeps it */
    renew: async (): Promise<Pack> => {
      const pack = (await who.ask('field.pack', head ? { after: head.cursor } : {})) as Pack
      keep(pack)
      return pack
    },
    /** what a screen would be told without network */
    answer: (name: string, input: object): unknown => {
      if (!head) return undefined
      const also = head.also.find((a) => a.name === name && JSON.stringify(a.input) === JSON.stringify(input))
      if (also) return also.answer
      const read = readOf(name)
      const now = new Date().toISOString()
      for (const building of read?.where?.(input, head) ?? [undefined]) {
        const leaf = building ? leaves.get(building) : undefined
        const answer = read?.read(input, { head, leaf, now })
        if (answer !== undefined) return answer
      }
      return undefined
    },
  }
}
