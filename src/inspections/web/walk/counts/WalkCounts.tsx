import type { JSX } from 'preact'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { addUntold } from '../../../core/walk/walk-draft.ts'
import { StepFoot } from '../StepFoot.tsx'
import { TapRow } from '../rooms/TapRow.tsx'
import type { WalkProps } from '../walk-props.ts'
import { WalkKeys } from './WalkKeys.tsx'
import { WalkMeters } from './WalkMeters.tsx'
import { isBackwards } from './meter-index.ts'

/** What is read and counted: meters, keys, the smoke detector. */
export const WalkCounts = (props: WalkProps): JSX.Element => {
  const { t } = useSpeech()
  const { walk, pack, change, tell } = props
  const { detector } = walk
  const wrong = walk.meters.some((meter) => isBackwards(meter, pack?.last.meters ?? []))
  return (
    <div class="stack-l">
      <h1>{t('walk.counts')}</h1>
      <WalkMeters {...props} />
      <WalkKeys {...props} />
      <section class="stack" aria-labelledby="walk-detector">
        <h2 id="walk-detector">{t('walk.detector')}</h2>
        <TapRow
          label={t('walk.detector.try')}
          value={
            detector === null
              ? undefined
              : !detector.isThere
                ? 'none'
                : detector.sounded
                  ? 'sounds'
                  : 'silent'
          }
          options={[
            { value: 'sounds', label: t('walk.detector.sounds') },
            { value: 'silent', label: t('walk.detector.silent') },
            { value: 'none', label: t('walk.detector.none') },
          ]}
          onTap={(value) =>
            change((before) =>
              addUntold(
                {
                  ...before,
                  detector:
                    value === 'none' ? { isThere: false } : { isThere: true, sounded: value === 'sounds' },
                },
                'detector',
              ),
            )
          }
        />
      </section>
      <StepFoot
        id={walk.id}
        back="rooms"
        next={walk.kind === 'exit' ? 'address' : 'review'}
        why={wrong ? t('walk.meter.fix') : undefined}
        onNext={() => void tell()}
      />
    </div>
  )
}
