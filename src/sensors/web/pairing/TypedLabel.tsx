import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { OnEffort } from '../../../kernel/web/parts/count-effort.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { type DeviceLabel, tellAddress } from '../../core/device-label.ts'
import { type EndingDevice, type KnownDevices, readTyped } from '../../core/number-ends.ts'
import { sayWholeNumber } from './say-device.ts'
import { EndingList } from './EndingList.tsx'
import { SignPad } from './SignPad.tsx'

type Props = {
  known: KnownDevices
  typed: string
  onTyped: (typed: string) => void
  onEffort: OnEffort
  children: (label: DeviceLabel) => ComponentChildren
}

/**
 * The number of a device as it is typed. Nobody says that she has finished typing: what is a number already is shown, with what becomes of
 * it; so is the one device that is still to be fitted and ends so.
 */
export const TypedLabel = ({ known, typed, onTyped, onEffort, children }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [isLeft, setLeft] = useState(false)
  const [picked, setPicked] = useState<DeviceLabel>()
  const { whole, ends } = readTyped(typed, known)
  const type = (text: string): void => {
    onTyped(text)
    setPicked(undefined)
    setLeft(false)
  }
  return (
    <>
      <Field
        label={t('pairing.typed')}
        hint={known.unpaired.length ? t('pairing.ends.hint') : undefined}
        value={typed}
        onValue={type}
        maxLength={120}
        autocomplete="off"
        problem={isLeft && typed.trim() && !whole && !ends.length ? t('pairing.typed.wrong') : undefined}
        effortKey="device.label"
        onEffort={onEffort}
        onEnter={() => setLeft(true)}
      />
      <SignPad value={typed} onValue={type} />
      {picked ? (
        children(picked)
      ) : ends.length ? (
        <Ends whole={whole} ends={ends} onPick={setPicked}>
          {children}
        </Ends>
      ) : whole ? (
        children(whole)
      ) : (
        typed.trim() && <p class="secondary">{t('pairing.typed.more')}</p>
      )}
      {typed && (
        <Button full onClick={() => type('')}>
          {t('pairing.again')}
        </Button>
      )}
    </>
  )
}

type EndsProps = {
  whole: DeviceLabel | undefined
  ends: readonly EndingDevice[]
  onPick: (label: DeviceLabel) => void
  children: Props['children']
}

// One that stands somewhere already is never taken for the one in hand: it is named, and touched.
const Ends = ({ whole, ends, onPick, children }: EndsProps): JSX.Element => {
  const { t } = useSpeech()
  const [first, ...others] = ends
  return (
    <>
      {first && !first.stands && !others.length ? (
        <>
          <p role="status">{t('pairing.ends.sole')}</p>
          {children(first.label)}
        </>
      ) : (
        <EndingList ends={ends} onPick={onPick} />
      )}
      {whole && (
        <Button full onClick={() => onPick(whole)}>
          {t('pairing.ends.whole', { number: sayWholeNumber(tellAddress(whole.address)) })}
        </Button>
      )}
    </>
  )
}
