import { useEffect, useRef, useState } from 'preact/hooks'
import { useRetry } from '../../../kernel/web/ask.ts'
import { isNo, type RefusalAnswer } from '../../../kernel/web/http-headers.ts'
import { readPages } from '../../../kernel/web/read-pages.ts'
import { onFact } from '../../../kernel/web/live-feed.ts'
import type { Filters, RequestRow } from '../../core/contract.ts'
import { firstPageOf, rowsOfPage } from './list-tabs.ts'
import { ask, inHand } from './requests-client.ts'

export type List = {
  state: 'loading' | 'ready' | 'refused'
  rows: readonly RequestRow[]
  no?: string
  /** asks for the next page; absent when everything is shown */
  more?: () => void
  again: () => void
  /** every row, for a file; nothing where a page was refused */
  all: () => Promise<readonly RequestRow[] | undefined>
}

type ShownList = Pick<List, 'state' | 'rows'> & { next?: string | null; failed?: RefusalAnswer }

const loading: ShownList = { state: 'loading', rows: [] }

/** The rows of a list, page after page. News are asked for once a second at most, and the list keeps its place. */
export const useList = (filters: Filters): List => {
  const key = JSON.stringify(filters)
  const [list, setList] = useState<ShownList>(() => {
    const first = inHand('request.list', firstPageOf(filters))
    return first ? { state: 'ready', ...first } : loading
  })
  const shownKey = useRef(key)
  const shown = useRef(0)
  const turn = useRef(0)
  shown.current = list.rows.length

  const load = async (after?: string): Promise<void> => {
    const mine = ++turn.current
    const limit = after ? rowsOfPage : Math.min(500, Math.max(rowsOfPage, shown.current))
    const answer = await ask('request.list', { ...filters, limit, ...(after ? { after } : {}) })
    if (mine !== turn.current) return
    setList((before) =>
      isNo(answer)
        ? { ...before, state: 'refused', failed: answer }
        : before.rows === answer.rows
          ? before
          : {
              state: 'ready',
              rows: after ? [...before.rows, ...answer.rows] : answer.rows,
              next: answer.next,
            },
    )
  }
  useEffect(() => {
    shown.current = 0
    if (shownKey.current !== key) setList(loading)
    shownKey.current = key
    void load()
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = onFact(() => {
      timer ??= setTimeout(() => {
        timer = undefined
        void load()
      }, 1000)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `key` says the filters
  }, [key])
  const { next, failed, ...rest } = list
  const again = (): void => void load()
  useRetry(failed, again)
  return {
    ...rest,
    ...(failed ? { no: failed.message } : {}),
    ...(next ? { more: () => void load(next) } : {}),
    again,
    all: () => readPages((after) => ask('request.list', { ...filters, limit: 500, ...after })),
  }
}
