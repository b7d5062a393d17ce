import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Entry } from '../../core/contract.ts'
import { hasWords } from './fold-steps.ts'

export type ThreadEnd = {
  /** for the element that ends the thread */
  ref: { current: HTMLDivElement | null }
  /** what came while somebody read further up: how many entries, how many of them with words */
  unseen: { entries: number; words: number }
  /** to the newest word */
  follow: () => void
}

/**
 * A thread opens at its end and stays there while words come in. Whoever has scrolled up is left where the eyes are: what came is
 * counted, and shown when it is asked for. One's own words are always followed.
 */
export const useThreadEnd = (entries: readonly Entry[]): ThreadEnd => {
  const ref = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  const seen = useRef(entries.length)
  const [unseen, setUnseen] = useState<ThreadEnd['unseen']>(nothingNew)
  const follow = (): void => ref.current?.scrollIntoView({ block: 'end' })
  useLayoutEffect(follow, [])
  useEffect(() => {
    const end = ref.current
    if (!end) return
    const looked = new IntersectionObserver(([shown]) => {
      atEnd.current = shown?.isIntersecting ?? false
      if (atEnd.current) setUnseen(nothingNew)
    })
    looked.observe(end)
    // What stands around it grows: a field that is written in, a band that comes.
    const around = new ResizeObserver(() => {
      if (atEnd.current) follow()
    })
    if (end.parentElement) around.observe(end.parentElement)
    return () => {
      looked.disconnect()
      around.disconnect()
    }
  }, [])
  useLayoutEffect(() => {
    const fresh = entries.slice(seen.current)
    seen.current = entries.length
    if (fresh.length === 0) return
    if (atEnd.current || fresh.at(-1)?.by.me) return follow()
    setUnseen((before) => ({
      entries: before.entries + fresh.length,
      words: before.words + fresh.filter(hasWords).length,
    }))
    // oxlint-disable-next-line react/exhaustive-deps -- a thread grows; what is asked again in vain changes nothing
  }, [entries.length])
  return { ref, unseen, follow }
}

const nothingNew = { entries: 0, words: 0 }
