import { useEffect, useState } from 'preact/hooks'
import { newId } from '../../../kernel/web/act-ids.ts'
import { call, isNo } from '../../../kernel/web/http-headers.ts'
import { type Doing, type Reader, tellsEvery } from '../../core/presence/readers.ts'

/** Whoever has written nothing for so long reads (ms). */
const pauseOfWriter = 6_000

/** Where this page stands for the house: its answer to what others do at the same thread. */
const tellHouse = (request: string, page: string, doing: Doing | 'left'): Promise<unknown> =>
  call(`/api/presence/${request}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ doing, page }),
    // What tells that a page was closed must outlive it.
    keepalive: doing === 'left',
  })

/**
 * Tells that this thread is open while somebody looks at it, and hears who else has it open: each five seconds, and at once where
 * somebody begins to write (`data-say`).
 */
export const usePresence = (request: string): readonly Reader[] => {
  const [readers, setReaders] = useState<readonly Reader[]>([])
  useEffect(() => {
    const page = newId()
    let timer: ReturnType<typeof setTimeout> | undefined
    let writes = 0
    let told: Doing | 'left' = 'left'
    const tell = async (): Promise<void> => {
      clearTimeout(timer)
      told = performance.now() < writes ? 'writes' : 'reads'
      timer = setTimeout(() => void tell(), tellsEvery)
      const answer = await tellHouse(request, page, told)
      setReaders(isNo(answer) ? [] : (answer as { readers: Reader[] }).readers)
    }
    const leave = (): void => {
      clearTimeout(timer)
      if (told !== 'left') void tellHouse(request, page, (told = 'left'))
      setReaders([])
    }
    const look = (): void => (document.visibilityState === 'visible' ? void tell() : leave())
    const write = ({ target }: Event): void => {
      if (!(target instanceof HTMLElement) || !target.closest('[data-say]')) return
      writes = performance.now() + pauseOfWriter
      if (told === 'reads') void tell()
    }
    look()
    document.addEventListener('visibilitychange', look)
    document.addEventListener('input', write)
    addEventListener('pagehide', leave)
    return () => {
      document.removeEventListener('visibilitychange', look)
      document.removeEventListener('input', write)
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [request])
  return readers
}
