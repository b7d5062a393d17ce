import { useEffect } from 'preact/hooks'
import { call, isNo } from '../../../kernel/web/http-headers.ts'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'

/** Where the switchboard calls, a number that is touched rings one’s own telephone first; where it cannot, the number is called as before. */
export const useDial = (dials: boolean): void => {
  const { t } = useSpeech()
  const tell = useTell()
  useEffect(() => {
    if (!dials) return
    const dial = async (number: string): Promise<void> => {
      const answer = await call('/api/channels/dial', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ number }),
      })
      if (isNo(answer)) location.href = `tel:${number}`
      else tell(t('ring.dialled'))
    }
    const onClick = (event: MouseEvent): void => {
      const link =
        event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href^="tel:"]')
      if (!link || event.defaultPrevented) return
      event.preventDefault()
      void dial(link.href.slice(4))
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [dials, t, tell])
}
