import { useEffect, useState } from 'preact/hooks'
import type { Role } from '../../../kernel/core/roles.ts'
import { asker } from '../../../kernel/web/ask.ts'
import { isNo } from '../../../kernel/web/http-headers.ts'
import { onFact } from '../../../kernel/web/live-feed.ts'
import type { Nav, NavCount } from '../../../kernel/web/web-slice.ts'
import { office } from '../slices.ts'

const { ask } = asker<Record<string, { input: object; output: { n: number } }>>()

/** What waits behind the ways of the menu, for whoever sits here: by the name of the way. */
export const useCounts = (role: Role): Map<Nav['name'], NavCount & { n: number }> => {
  const [counts, setCounts] = useState(new Map<Nav['name'], NavCount & { n: number }>())
  useEffect(() => {
    const hers = office.flatMap(({ counts = [] }) => counts).filter((each) => each.for.includes(role))
    let stale = false
    const read = async (each: NavCount): Promise<void> => {
      const answer = await ask(each.ask, {})
      if (stale || isNo(answer)) return
      setCounts((before) => new Map(before).set(each.on, { ...each, n: answer.n }))
    }
    for (const each of hers) void read(each)
    const off = onFact(({ type }) => {
      for (const each of hers) if (type.startsWith(each.hears)) void read(each)
    })
    return () => {
      stale = true
      off()
    }
  }, [role])
  return counts
}
