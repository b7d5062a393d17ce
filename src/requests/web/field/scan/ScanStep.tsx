import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { goTo } from '../../../../kernel/web/router.ts'
import { ScanWindow } from '../../../../kernel/web/scan/ScanWindow.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { CodeBox } from '../CodeBox.tsx'
import { paths } from '../field-paths.ts'
import { StepHead } from '../StepHead.tsx'
import { readScan } from './read-scan.ts'

/** The label in front of the camera; beside it, always, the code typed, and a picture taken before. */
export const ScanStep = (): JSX.Element => {
  const { t } = useSpeech()
  const [said, setSaid] = useState<'foreign' | 'nothing' | 'unreadable' | 'blind'>()
  const take = (text: string | undefined): void => {
    const read = text === undefined ? 'unreadable' : readScan(text, location.host)
    if (typeof read === 'string') return setSaid(read)
    navigator.vibrate?.(60)
    // In its place, so that «retour» goes back to where, and not to the camera.
    goTo(paths.report({ code: read.code }), true)
  }
  return (
    <div class="stack">
      <StepHead title={t('field.scan')} to={paths.report()} />
      <ScanWindow
        onText={take}
        onBlind={() => setSaid('blind')}
        say={(camera) =>
          t(
            said
              ? `field.scan.${said}`
              : camera === 'refused' || camera === 'none'
                ? `field.scan.${camera}`
                : 'field.scan.aim',
          )
        }
        words={{ video: t('field.scan.video'), lamp: t('field.scan.lamp'), still: t('field.scan.still') }}
      />
      <CodeBox open />
    </div>
  )
}
