import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { OnEffort } from '../../../kernel/web/parts/count-effort.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { ScanWindow } from '../../../kernel/web/scan/ScanWindow.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { type DeviceLabel, readDeviceLabel } from '../../core/device-label.ts'
import type { KnownDevices } from '../../core/number-ends.ts'
import { TypedLabel } from './TypedLabel.tsx'
import './pairing.css'

/** What stands on devices beside squares. */
const formats = ['data_matrix', 'code_128', 'code_39'] as const

type Props = {
  /** by which the end of a number tells which it is */
  known: KnownDevices
  /** what a camera has read */
  label: DeviceLabel | undefined
  onLabel: (label: DeviceLabel | undefined) => void
  onEffort: OnEffort
  /** what becomes of a device that was read: below its number, as soon as it is one */
  children: (label: DeviceLabel) => ComponentChildren
}

/** The device’s own code before the camera; below it, always, its number typed, by keys that a glove finds. */
export const LabelReader = ({ known, label, onLabel, onEffort, children }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [said, setSaid] = useState<'nothing' | 'unreadable' | 'blind'>()
  const [typed, setTyped] = useState('')
  const take = (text: string | undefined): void => {
    const read = text === undefined ? undefined : readDeviceLabel(text)
    if (!read) return setSaid(text === undefined ? 'unreadable' : 'nothing')
    navigator.vibrate?.(60)
    onLabel(read)
  }
  if (label)
    return (
      <>
        {children(label)}
        <Button full onClick={() => onLabel(undefined)}>
          {t('pairing.again')}
        </Button>
      </>
    )
  return (
    <>
      {!typed && (
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
      )}
      <TypedLabel known={known} typed={typed} onTyped={setTyped} onEffort={onEffort}>
        {children}
      </TypedLabel>
    </>
  )
}
