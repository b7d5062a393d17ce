import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Door } from '../../../estate/core/contract.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { takeFocus } from '../../../kernel/web/take-focus.ts'
import { useAsk } from './tenant-client.ts'
import type { DraftAddress, DraftPlace } from './report-draft.ts'
import type { ScreenGiven } from './point-at-plan.ts'
import { capital, sayDoor, sayStorey } from './say-door.ts'

/** The doors of an address, floor by floor; her own words when hers is not there. */
export const Doors = ({ draft, next, address }: ScreenGiven & { address: DraftAddress }): JSX.Element => {
  const { t } = useSpeech()
  const [typed, setTyped] = useState(draft.spot?.door ?? '')
  const [missing, setMissing] = useState(false)
  const { state, data } = useAsk(
    'place.doors',
    address.entrance ? { entrance: address.entrance } : { building: address.building },
  )
  if (state === 'loading') return <Loading label={t('tenant.loading')} />
  const at = (door: Door): DraftPlace => ({
    kind: 'dwelling',
    building: address.building,
    unit: door.id,
    said: [address.said, sayDoor(door.storey, door.door, t)].filter(Boolean).join(', '),
  })
  const doors = data ?? []
  const [only] = doors
  if (only && doors.length === 1)
    return (
      <Button kind="primary" full onClick={() => next({ spot: at(only) })}>
        {t('tenant.door.only')}
      </Button>
    )
  return (
    <>
      <div class="floors">
        {storeysOf(doors).map((storey) => (
          <div class="floor" key={String(storey)}>
            <div class="floor-name">{capital(sayStorey(storey, t)) || t('tenant.door.doors')}</div>
            <div class="floor-doors">
              {doors
                .filter((d) => d.storey === storey)
                .map((d) => (
                  <button
                    key={d.id}
                    type="button"
                    class="floor-door figures"
                    aria-label={sayDoor(d.storey, d.door, t)}
                    aria-pressed={draft.spot?.unit === d.id}
                    onClick={() => next({ spot: at(d) })}
                  >
                    {d.door || '·'}
                  </button>
                ))}
            </div>
          </div>
        ))}
      </div>
      {missing ? (
        <>
          <Field
            label={t('tenant.door.typed')}
            hint={t('tenant.door.typed.hint')}
            value={typed}
            maxLength={120}
            inputRef={takeFocus}
            onValue={setTyped}
          />
          <Button
            kind="primary"
            full
            disabledReason={typed.trim() ? undefined : t('tenant.door.typed.missing')}
            onClick={() =>
              next({
                spot: {
                  kind: 'dwelling',
                  building: address.building,
                  door: typed.trim(),
                  said: `${address.said}, ${typed.trim()}`,
                  ...(address.entrance ? { entrance: address.entrance } : {}),
                },
              })
            }
          >
            {t('tenant.next')}
          </Button>
        </>
      ) : (
        <Button kind="plain" onClick={() => setMissing(true)}>
          {t('tenant.door.missing')}
        </Button>
      )}
    </>
  )
}

// From the top down, as one draws a building.
const storeysOf = (doors: readonly Door[]): (number | null)[] =>
  [...new Set(doors.map((d) => d.storey))].sort((a, b) => (b ?? -99) - (a ?? -99))
