import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { check } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import type { OnEffort } from '../../../kernel/web/parts/count-effort.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { DeviceRow } from '../../core/contract.ts'
import type { DeviceKind } from '../../core/device-kinds.ts'
import { countsLitres, usualPulses } from '../../core/device-place.ts'
import { dialMetric, indexOfDial } from '../../core/read-dial.ts'
import { readSetpoint } from '../../core/heating/read-setpoint.ts'
import { SetpointField } from '../heating/SetpointField.tsx'
import { DialField } from './DialField.tsx'
import { sayDevicePlace, sayWholeNumber } from './say-device.ts'

/** What is said of a device as it is fitted. */
export type FoundDraft = { kind: DeviceKind; litresPerPulse?: number; firstIndex?: number; setpoint?: number }

type Props = {
  address: DeviceRow['address']
  /** what it may be here, the likeliest first */
  kinds: readonly DeviceKind[]
  /** where this phone knows it, if elsewhere */
  elsewhere: DeviceRow | undefined
  /** the page of it, where it stands here already */
  here: string | undefined
  /** litres that a pulse of such a meter most likely is */
  pulseOf: (kind: DeviceKind) => number
  onPlace: (draft: FoundDraft, moves: boolean) => void
  onEffort: OnEffort
}

/** The device that was read: one tap fits it. Where the house knew it elsewhere, the same tap moves it. */
export const DeviceFound = ({
  address,
  kinds,
  elsewhere,
  here,
  pulseOf,
  onPlace,
  onEffort,
}: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const [chosen, setChosen] = useState<DeviceKind>()
  const [ownPulse, setPulse] = useState<number>()
  const [dial, setDial] = useState('')
  const [setpoint, setSetpoint] = useState('')
  // What is guessed follows the number as it is typed; what somebody chose stays.
  const kind = chosen && kinds.includes(chosen) ? chosen : kinds[0]!
  const pulse = ownPulse ?? pulseOf(kind)
  const celsius = kind === 'boilerProbe' ? readSetpoint(setpoint) : undefined
  const index = indexOfDial(dial, kind)
  const isWrongSetpoint = kind === 'boilerProbe' && setpoint.trim() !== '' && celsius === undefined
  const isWrong = dial.trim() !== '' && index === undefined
  const place = (): void =>
    onPlace(
      {
        kind,
        ...(countsLitres(kind) && pulse !== 1 ? { litresPerPulse: pulse } : {}),
        ...(dialMetric(kind) && index !== undefined ? { firstIndex: index } : {}),
        ...(celsius === undefined ? {} : { setpoint: celsius }),
      },
      elsewhere !== undefined,
    )
  return (
    <>
      <p class="device-read figures">{t('pairing.read', { number: sayWholeNumber(address) })}</p>
      {here ? (
        <>
          <p role="status">{t('pairing.already')}</p>
          <Button full href={here}>
            {t('pairing.here')}
          </Button>
        </>
      ) : (
        <>
          {elsewhere && (
            <p role="status" class="device-elsewhere">
              {t('pairing.elsewhere', { where: sayDevicePlace(elsewhere, speech) })}
            </p>
          )}
          <Button
            full
            kind="primary"
            icon={check}
            onClick={place}
            disabledReason={
              isWrong ? t('pairing.index.wrong') : isWrongSetpoint ? t('pairing.setpoint.wrong') : undefined
            }
          >
            {t(elsewhere ? 'pairing.move' : 'pairing.place')}
          </Button>
          <Choice
            legend={t('pairing.kind')}
            value={kind}
            onValue={setChosen}
            options={kinds.map((each) => ({ value: each, label: t(`deviceKind.${each}`) }))}
            effortKey="device.kind"
            onEffort={onEffort}
          />
          {countsLitres(kind) && (
            <Choice
              legend={t('pairing.pulse')}
              layout="row"
              value={String(pulse)}
              onValue={(value) => setPulse(Number(value))}
              options={usualPulses.map((n) => ({
                value: String(n),
                label: t('pairing.pulse.litres', { n }),
              }))}
            />
          )}
          {dialMetric(kind) && (
            <DialField label={t('pairing.index.first')} kind={kind} value={dial} onValue={setDial} />
          )}
        </>
      )}
      {!here && kind === 'boilerProbe' && (
        <SetpointField
          label={t('pairing.setpoint')}
          hint={t('pairing.setpoint.hint')}
          wrong={t('pairing.setpoint.wrong')}
          optional={t('pairing.optional')}
          value={setpoint}
          onValue={setSetpoint}
          onEffort={onEffort}
        />
      )}
    </>
  )
}
