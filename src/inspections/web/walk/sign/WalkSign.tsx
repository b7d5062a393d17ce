import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { goTo } from '../../../../kernel/web/router.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { isEnded, partiesOf, type PartyEnd } from '../../../core/walk/party-end.ts'
import { addUntold, isRoomTold, roomsLeft } from '../../../core/walk/walk-draft.ts'
import { walkRecord } from '../../../core/walk/walk-record.ts'
import { hashRecord, sayHash } from '../hash-record.ts'
import { sayOneSided } from '../say-walk.ts'
import { useWalkAsk, walkPath } from '../walk-client.ts'
import type { WalkProps } from '../walk-props.ts'
import { PartySign } from './PartySign.tsx'

/** Each party signs what is shown, by its hash; refuses, with why; or did not come. */
export const WalkSign = ({ walk, change, tell }: WalkProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { data: me } = useWalkAsk('me', {})
  const hash = useRecordHash(walk)
  const parties = partiesOf(walk.head.tenants, me?.name ?? '')
  // What was signed before something was corrected is no signature of what stands now.
  const ends = walk.ends.filter((end) => end.hash === hash)
  const missing = parties.filter(({ key }) => !ends.some((end) => end.key === key && isEnded(end)))
  const left = roomsLeft(walk).length
  const isSigned = ends.some((end) => end.side === 'landlord' && end.ended === 'signed' && isEnded(end))
  const isOneSided = ends.some(({ ended }) => ended !== 'signed')
  const set = (end: PartyEnd | undefined, key: string): void =>
    change((before) => ({
      ...before,
      ends: [...before.ends.filter((each) => each.key !== key), ...(end ? [end] : [])],
    }))
  const sign = (): void => {
    if (!hash) return
    void tell((before) => addUntold({ ...before, hash }, 'sign'))
    goTo(walkPath(walk.id, 'copy'), true)
    scrollTo(0, 0)
  }
  const why = left
    ? t('walk.rooms.left', { n: left })
    : !isRoomTold(walk)
      ? t('walk.rooms.none')
      : missing[0]
        ? t('walk.sign.missing', { name: missing[0].name || t('walk.sign.landlord') })
        : isSigned
          ? undefined
          : t('walk.sign.landlordFirst')
  return (
    <div class="stack">
      <div>
        <h1>{t('walk.sign')}</h1>
        <p class="secondary">{t('walk.sign.hash', { hash: hash ? sayHash(hash) : '…' })}</p>
      </div>
      {hash &&
        parties.map((party) => (
          <PartySign
            key={party.key}
            party={party}
            end={ends.find(({ key }) => key === party.key)}
            hash={hash}
            onEnd={(end) => set(end, party.key)}
          />
        ))}
      {isOneSided && <RefusalNotice>{sayOneSided(walk.head.on, speech)}</RefusalNotice>}
      <div class="walk-foot">
        <Button kind="primary" full disabledReason={why} onClick={sign}>
          {t('walk.sign.end')}
        </Button>
        <Button href={walkPath(walk.id, 'review')}>{t('walk.to.review')}</Button>
      </div>
    </div>
  )
}

const useRecordHash = (walk: WalkProps['walk']): string | undefined => {
  const [hash, setHash] = useState<string>()
  const { rooms, dropped, meters, keys, detector, newAddress, reservations, head } = walk
  useEffect(() => {
    let gone = false
    void hashRecord(walkRecord(walk)).then((found) => {
      if (!gone) setHash(found)
    })
    return () => {
      gone = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- strokes are no part of what they sign
  }, [rooms, dropped, meters, keys, detector, newAddress, reservations, head])
  return hash
}
