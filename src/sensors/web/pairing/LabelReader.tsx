import type { ComponentChildren, JSX } from 'preact'
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

type Props = {
  /** what a camera has read */
  label: DeviceLabel | undefined
  onLabel: (label: DeviceLabel | undefined) => void
  onEffort: OnEffort
  /** what becomes of a device that was read: below its number, as soon as it is one */
  children: (label: DeviceLabel) => ComponentChildren
}

/** The device’s own code before the camera; below it, always, its number typed, by keys that a glove finds. */
export const LabelReader = ({ label, onLabel, onEffort, children }: Props): JSX.Element => {
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
      <TypedLabel typed={typed} onTyped={setTyped} onEffort={onEffort}>
        {children}
      </TypedLabel>
    </>
  )
}

type TypedProps = {
  typed: string
  onTyped: (typed: string) => void
  onEffort: OnEffort
  children: Props['children']
}

// Nobody says that she has finished typing: what is a number already is shown, with what becomes of it.
const TypedLabel = ({ typed, onTyped, onEffort, children }: TypedProps): JSX.Element => {
  const { t } = useSpeech()
  const [isLeft, setLeft] = useState(false)
  const read = readDeviceLabel(typed)
  const type = (text: string): void => {
    onTyped(text)
    setLeft(false)
  }
  return (
    <>
      <Field
        label={t('pairing.typed')}
        value={typed}
        onValue={type}
        maxLength={120}
        autocomplete="off"
        problem={isLeft && typed.trim() && !read ? t('pairing.typed.wrong') : undefined}
        effortKey="device.label"
        onEffort={onEffort}
        onEnter={() => setLeft(true)}
      />
      <SignPad value={typed} onValue={type} />
      {read ? children(read) : typed.trim() && <p class="secondary">{t('pairing.typed.more')}</p>}
      {typed && (
        <Button full onClick={() => type('')}>
          {t('pairing.again')}
        </Button>
      )}
    </>
  )
}
