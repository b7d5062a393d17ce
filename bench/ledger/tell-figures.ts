/** One JSON line a figure. */
export const tellAll = (figures: Readonly<Record<string, number>>): void => {
  for (const [figure, value] of Object.entries(figures))
    process.stdout.write(
      `${JSON.stringify({ bench: 'ledger', figure, value: Number(value.toPrecision(4)) })}\n`,
    )
}
