import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { OnEffort } from '../../../kernel/web/parts/count-effort.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { ScanWindow } from '../../../kernel/web/scan/ScanWindow.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { type DeviceLabel, readDeviceLabel } from '../../core/device-label.ts'
import { SignPad } from './SignPad.tsx'
import './pairing.css'

/** What stands on devices beside squares. */
const formats = ['data_matrix', 'code_128', 'code_39'] as const

type Props = { onLabel: (label: DeviceLabel) => void; onEffort: OnEffort }

/** The device’s own code before the camera; below it, always, its number typed, by keys that a glove finds. */
export const LabelReader = ({ onLabel, onEffort }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [said, setSaid] = useState<'nothing' | 'unreadable' | 'blind'>()
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const take = (text: string | undefined): void => {
    const label = text === undefined ? undefined : readDeviceLabel(text)
    if (!label) return setSaid(text === undefined ? 'unreadable' : 'nothing')
    navigator.vibrate?.(60)
    onLabel(label)
  }
  const type = (text: string): void => {
    setTyped(text)
    setWrong(false)
  }
  const next = (): void => {
    const label = readDeviceLabel(typed)
    if (label) onLabel(label)
    else setWrong(true)
  }
  return (
    <>
      <ScanWindow
        formats={formats}
        onText={take}
        onBlind={() => setSaid('blind')}
        say={(camera) =>
          t(
            said
              ? `pairing.scan.${said}`
              : camera === 'refused' || camera === 'none'
                ? `pairing.scan.${camera}`
                : 'pairing.scan.aim',
          )
        }
        words={{
          video: t('pairing.scan.video'),
          lamp: t('pairing.scan.lamp'),
          still: t('pairing.scan.still'),
        }}
      />
      <Field
        label={t('pairing.typed')}
        value={typed}
        onValue={type}
        maxLength={40}
        autocomplete="off"
        problem={isWrong ? t('pairing.typed.wrong') : undefined}
        effortKey="device.label"
        onEffort={onEffort}
        onEnter={next}
      />
      <SignPad value={typed} onValue={type} />
      {typed.trim() && (
        <Button full kind="primary" onClick={next}>
          {t('pairing.typed.next')}
        </Button>
      )}
    </>
  )
}
