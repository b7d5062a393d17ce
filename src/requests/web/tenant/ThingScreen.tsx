import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { sayAsset } from '../thread/say.ts'
import type { ScreenGiven } from './given.ts'
import { Screen } from './Screen.tsx'

/** The radiator, on the plan of her own home: one touch answers; or it is nothing that stands there. */
export const ThingScreen = ({ draft, plan, planView: Plan, next }: ScreenGiven): JSX.Element => {
  const { t } = useSpeech()
  const [room, setRoom] = useState<string>()
  const choose = (id: string): void => {
    const thing = plan?.assets.find((a) => a.id === id)
    const unit = plan?.place.unit?.id
    if (!thing || !unit) return setRoom(id)
    const where = plan?.rooms.find((r) => r.id === thing.room)?.name
    const said = [sayAsset(thing, t), where].filter(Boolean).join(', ')
    next({ thing: { id, kind: thing.kind, said, unit }, nature: undefined, answers: {} })
  }
  return (
    <Screen
      title={t('tenant.thing.title')}
      hint={t('tenant.thing.hint')}
      action={
        <Button full onClick={() => next({ thing: undefined })}>
          {t('tenant.thing.none')}
        </Button>
      }
    >
      {plan ? (
        <Plan plan={plan} chosen={room ?? draft.thing?.id} onChoose={choose} label={t('tenant.loading')} />
      ) : (
        <Loading label={t('tenant.loading')} />
      )}
    </Screen>
  )
}
