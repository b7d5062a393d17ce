import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Commands as EstateCommands } from '../../../estate/core/contract.ts'
import { sender } from '../../../kernel/web/outbox.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { MapBuilding } from '../../core/contract.ts'

const send = sender<Pick<EstateCommands, 'estate.locate' | 'estate.unlocate'>>()

type Props = { building: MapBuilding; onDone: () => void; onClose: () => void }

/** "43,1842" and "43.1842" are the same; anything else is no degree. */
const degreesOf = (typed: string): number | undefined => {
  const said = typed.trim().replace(',', '.')
  return /^-?\d{1,3}(\.\d+)?$/.test(said) ? Number(said) : undefined
}

/** Says by hand where a building stands, or takes that back. */
export const PlaceSheet = ({ building, onDone, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { act, busy, no } = useActs(t('map.offline'))
  const { id, name, position } = building
  const [lat, setLat] = useState(position ? String(position.lat) : '')
  const [lon, setLon] = useState(position ? String(position.lon) : '')
  const point = { lat: degreesOf(lat), lon: degreesOf(lon) }
  const { lat: north, lon: east } = point
  const place = async (): Promise<void> => {
    if (north === undefined || east === undefined) return
    if (!(await act(send('estate.locate', id, { lat: north, lon: east }), ''))) return
    tell(t('map.placed', { name }))
    onDone()
  }
  const takeBack = async (): Promise<void> => {
    if (!position || !(await act(send('estate.unlocate', id, { position: position.id }), ''))) return
    tell(t('map.unplaced'))
    onDone()
  }
  return (
    <Sheet
      open
      title={t('map.place.title', { name })}
      closeLabel={t('planning.close')}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            busyLabel={t('map.loading')}
            disabledReason={north === undefined || east === undefined ? t('map.place.missing') : undefined}
            onClick={() => void place()}
          >
            {t('map.place.send')}
          </Button>
          {position?.source === 'hand' && (
            <Button kind="plain" onClick={() => void takeBack()}>
              {t('map.unplace')}
            </Button>
          )}
        </>
      }
    >
      <p class="secondary">{t('map.place.hint')}</p>
      <div class="line">
        <Field label={t('map.place.lat')} inputMode="decimal" narrow autoFocus value={lat} onValue={setLat} />
        <Field label={t('map.place.lon')} inputMode="decimal" narrow value={lon} onValue={setLon} />
      </div>
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </Sheet>
  )
}
