import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Effort } from '../../../../kernel/core/command.ts'
import { newId } from '../../../../kernel/web/act-ids.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../../../kernel/web/parts/Sheet.tsx'
import { useTell } from '../../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { useActs } from '../../../../kernel/web/useActs.ts'
import type { AssetFields, PlacePlan, PlannedAsset } from '../../../core/contract.ts'
import { type ThingDraft, thingDraftOf, changedFields } from '../../../core/mend/thing-draft.ts'
import { send } from '../estate-client.ts'
import { sayAsset, sayDate, sayThing } from '../say-place.ts'
import { MendFields } from './MendFields.tsx'

type Props = {
  plan: PlacePlan
  /** without it, something is missing */
  thing?: PlannedAsset | undefined
  /** where a new one is, when it is in no room */
  storey?: string | undefined
  /** says that it is another that stands here too */
  onJoin?: (() => void) | undefined
  onClose: () => void
}

/** What the office knows of a thing: what it is, where, what is written on it, since when it is there; or that it is gone. */
export const MendSheet = ({ plan, thing, storey, onJoin, onClose }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const tell = useTell()
  const { busy, no, act } = useActs(t('office.kept'))
  const [draft, setDraft] = useState<ThingDraft>(() => thingDraftOf(thing))
  const effort = useRef<Effort>({})
  const fields = changedFields(draft, thing, (kind) => sayThing(kind, t))
  const save = async (said: AssetFields): Promise<void> => {
    const unit = plan.rooms.find((r) => r.id === draft.room)?.unit ?? plan.place.unit?.id ?? null
    const asset = thing?.id ?? newId()
    const data = {
      asset,
      ...(thing ? {} : { isNew: true, unit, ...(storey ? { storey } : {}) }),
      fields: said,
    }
    if (!(await act(send('asset.correct', plan.place.building.id, data, { effort: effort.current }), '')))
      return
    tell(t('mend.saved'))
    onClose()
  }
  return (
    <Sheet
      open
      title={thing ? sayAsset(thing, t) : t('mend.add')}
      closeLabel={t('office.close')}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            disabledReason={fields ? undefined : t(thing ? 'mend.same' : 'mend.kind.first')}
            onClick={() => fields && void save(fields)}
          >
            {t(thing ? 'mend.save' : 'mend.add.save')}
          </Button>
          {thing && (
            <Button busy={busy} onClick={() => void save({ gone: true })}>
              {t('mend.gone')}
            </Button>
          )}
          {thing && onJoin && <Button onClick={onJoin}>{t('join.open')}</Button>}
        </>
      }
    >
      <div class="stack">
        {no && <RefusalNotice>{no}</RefusalNotice>}
        {thing && (
          <p class="secondary">
            {thing.repairs
              ? t('mend.contract', {
                  contract: thing.repairs.contract,
                  firm: thing.repairs.firm,
                  day: sayDate(thing.repairs.until, lang),
                })
              : t('mend.contract.none')}
          </p>
        )}
        <MendFields
          draft={draft}
          rooms={plan.rooms}
          onDraft={setDraft}
          onEffort={(key, seconds) => {
            effort.current = { ...effort.current, [key]: (effort.current[key] ?? 0) + seconds }
          }}
        />
      </div>
    </Sheet>
  )
}
