import type { JSX, RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { sayEntrance } from '../../../kernel/core/entrance.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { silentStairs } from '../../core/silent-tour.ts'
import { silentMark, SilentStairway } from './SilentStairway.tsx'
import { useDevices } from './useDevices.ts'
import './pairing.css'

type Props = { building: string; entrance: string | null }

/** Devices of a stop of the round that say nothing any more, stair by stair: one tap says what was found, and another takes it back. */
export const SilentHere = ({ building, entrance }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const now = useNow()
  const { rows } = useDevices()
  const here = rows.filter(
    (row) => row.building.id === building && (!entrance || !row.entrance || row.entrance.id === entrance),
  )
  const stairs = silentStairs(here, now)
  const shown = useShown(stairs.length > 0)
  if (!stairs.length) return null
  return (
    <section class="silent-here" ref={shown}>
      <h3>{t('pairing.tour')}</h3>
      <p class="secondary">{t('pairing.tour.how')}</p>
      {stairs.map((stair) => (
        <section class="stack-s" key={stair.entrance?.id ?? ''}>
          {stairs.length > 1 && (
            <h4>{stair.entrance ? sayEntrance(stair.entrance.name, t) : t('pairing.tour.commons')}</h4>
          )}
          <SilentStairway doors={stair.doors} now={now} />
        </section>
      ))}
    </section>
  )
}

/** Whoever comes back from a replacement goes on where he was, not at the top of his stop. */
const useShown = (isThere: boolean): RefObject<HTMLElement> => {
  const shown = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isThere && location.hash === silentMark) shown.current?.scrollIntoView({ block: 'start' })
  }, [isThere])
  return shown
}
