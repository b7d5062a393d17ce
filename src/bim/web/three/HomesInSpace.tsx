import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { type Home, homeSpots } from './homes-on-floor.ts'
import { spreadOut } from './spread-out.ts'
import { PlaceInSpace } from './PlaceInSpace.tsx'

type Props = Omit<Parameters<typeof PlaceInSpace>[0], 'homesIn' | 'spread' | 'name'> & {
  /** what the picture is called */
  title: string
  homes?: readonly Home[] | undefined
  onEveryStorey?: boolean | undefined
}

/** At the office: a building with its dwellings told apart. A telephone, which shows one place at a time, does without. */
export const HomesInSpace = ({ homes, title, onEveryStorey, ...props }: Props): JSX.Element => {
  const homesIn = useMemo(
    () =>
      homes &&
      ((...[pack, floor]: Parameters<NonNullable<Parameters<typeof PlaceInSpace>[0]['homesIn']>>) =>
        homeSpots(pack, homes, { floor, everywhere: onEveryStorey })),
    [homes, onEveryStorey],
  )
  return <PlaceInSpace {...props} name={title} homesIn={homesIn} spread={spreadOut} />
}
