/** A square of dark and light fields (a QR code), row by row, true is dark: what draws its dark runs, as the `d` of a path of SVG, a field one unit. */
export const drawSquare = (rows: readonly (readonly boolean[])[]): string =>
  // A run is one rectangle: no hairline between two fields, on any printer.
  rows
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
    )
    .join('')
