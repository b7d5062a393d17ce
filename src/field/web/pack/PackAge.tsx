import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { sayAgo } from '../../../kernel/core/dates.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import './pack.css'
import { heldPack, isOver, onPack, shownPack } from './open-pack.ts'
import { onReach, reach } from './keep-pack-fresh.ts'

/** «Relevé hier à 18 h 20»: how old what one reads is, said only while the house cannot be reached; and who is signed out is told. */
export const PackAge = (): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const [, look] = useState(0)
  useEffect(() => {
    const again = (): void => look((n) => n + 1)
    const stops = [onPack(again), onReach(again)]
    return () => stops.forEach((stop) => stop())
  }, [])
  const kept = heldPack()
  const stands = reach()
  if ((!kept && !isOver()) || stands === 'here') return null
  if (stands === 'signed_out')
    return (
      <p class="age age-over">
        {t('field.age.signedOut')} <a href={`/entrer?vers=${addressHere()}`}>{t('field.age.signIn')}</a>
      </p>
    )
  // Of a moment ago it says nothing that matters; that it is too old, each screen says itself.
  if (!kept || !shownPack() || Math.abs(Date.parse(now) - kept.receivedAt) < 10 * 60_000) return null
  // Both by the phone's own clock: one that is wrong says the right age all the same.
  const then = new Date(kept.receivedAt).toISOString()
  return <p class="age secondary">{t('field.age', { ago: sayAgo(then, now, lang) })}</p>
}

const addressHere = (): string => encodeURIComponent(location.pathname + location.search)
