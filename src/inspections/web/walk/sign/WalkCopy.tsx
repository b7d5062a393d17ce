import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { drawSquare } from '../../../../kernel/core/draw-square.ts'
import { send as sendIcon } from '../../../../kernel/web/icons/icons.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { goTo } from '../../../../kernel/web/router.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { useWaiting } from '../../../../kernel/web/useWaiting.ts'
import { letGo, refusedActs, type WaitingAct } from '../../../../kernel/web/outbox/tray.ts'
import { takeBackWalk, type Walk } from '../../../core/walk/walk-draft.ts'
import { sayDwelling, sayOneSided } from '../say-walk.ts'
import { walkPath, walksPath } from '../walk-client.ts'
import type { WalkProps } from '../walk-props.ts'

/** What the tenant leaves with, without network: the hash of the record, a code that carries it, a page of her own. */
export const WalkCopy = ({ walk, pack, tell }: Pick<WalkProps, 'walk' | 'pack' | 'tell'>): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { hash = '', id, head, ends } = walk
  const isOneSided = ends.some((end) => end.hash === hash && end.ended !== 'signed')
  const link = `${location.origin}/chez-moi/etat-des-lieux/${id}#${hash}`
  const square = useSquare(link)
  return (
    <div class="stack">
      <div>
        <h1>{t(isOneSided ? 'walk.copy.noted' : 'walk.copy')}</h1>
        <p class="secondary">{sayDwelling(head, t)}</p>
      </div>
      <SentOrWaiting walk={walk} pack={pack} tell={tell} />
      {isOneSided && <p>{sayOneSided(head.on, speech)}</p>}
      {square.length > 0 && (
        <svg
          class="walk-square"
          viewBox={`0 0 ${square.length} ${square.length}`}
          shape-rendering="crispEdges"
          role="img"
          aria-label={t('walk.copy.square')}
        >
          <path d={drawSquare(square)} />
        </svg>
      )}
      <div>
        <p>{t('walk.copy.hash')}</p>
        <p class="walk-hash figures">{(hash.match(/.{8}/g) ?? []).join(' ')}</p>
      </div>
      <ShareCopy walk={walk} />
      <Button href={walksPath}>{t('walk.title')}</Button>
    </div>
  )
}

const SentOrWaiting = ({ walk, pack, tell }: Pick<WalkProps, 'walk' | 'pack' | 'tell'>): JSX.Element => {
  const { t } = useSpeech()
  const { kept, photos, offline } = useWaiting()
  const refused = useRefusedActs(walk.id, kept)
  const no = refused.findLast(({ command }) => command.type === 'inspection.sign')?.refused?.message
  // All of it is told in a turn of its own, with what the house holds and this device had not seen; then what was refused is let go.
  const again = async (): Promise<void> => {
    goTo(walkPath(walk.id, 'sign'), true)
    await tell(({ hash: _, ...before }) =>
      takeBackWalk(before, { device: null, seen: pack?.seen ?? emptySeen }),
    )
    for (const act of refused) await letGo(act)
  }
  if (no === undefined)
    return (
      <p role="status">
        {kept || offline
          ? t('walk.copy.waits')
          : photos
            ? t('walk.copy.photos', { n: photos })
            : t('walk.copy.left')}
      </p>
    )
  return (
    <RefusalNotice action={<Button onClick={() => void again()}>{t('walk.copy.again')}</Button>}>
      {no}
    </RefusalNotice>
  )
}

const emptySeen = {
  rooms: [],
  dropped: [],
  meters: [],
  keys: [],
  detector: null,
  newAddress: null,
  reservations: '',
}

// Read again whenever something leaves this device.
const useRefusedActs = (id: string, kept: number): readonly WaitingAct[] => {
  const [refused, setRefused] = useState<readonly WaitingAct[]>([])
  useEffect(() => {
    let gone = false
    void refusedActs().then((acts) => {
      if (!gone) setRefused(acts.filter(({ command }) => command.subject === id))
    })
    return () => {
      gone = true
    }
  }, [id, kept])
  return refused
}

/** A page that shows the record anywhere, kept by the tenant’s phone or sent from this one. */
const ShareCopy = ({ walk }: { walk: Walk }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const share = async (): Promise<void> => {
    const { copyPage } = await import('./copy-page.ts')
    const name = `etat-des-lieux-${walk.head.on}.html`
    const file = new File([copyPage(walk, speech)], name, { type: 'text/html' })
    if (navigator.canShare?.({ files: [file] }))
      return navigator.share({ files: [file], title: t('walk.copy') })
    const { saveFile } = await import('../../../../kernel/web/save-file.ts')
    return saveFile(file, name)
  }
  // Who closes the sheet of the phone without choosing has shared nothing, and that is no fault.
  return (
    <Button kind="primary" full icon={sendIcon} onClick={() => void share().catch(() => undefined)}>
      {t('walk.copy.share')}
    </Button>
  )
}

const useSquare = (text: string): readonly (readonly boolean[])[] => {
  const [rows, setRows] = useState<boolean[][]>([])
  useEffect(() => {
    let gone = false
    void import('qr')
      .then(({ encodeQR }) => {
        if (!gone) setRows(encodeQR(text, 'raw', { ecc: 'medium', border: 4 }))
      })
      .catch(() => undefined)
    return () => {
      gone = true
    }
  }, [text])
  return rows
}
