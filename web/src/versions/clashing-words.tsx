interface Props {
  readonly text: string
  /** Stretches that clash with the other claim, in order, without overlap. */
  readonly marked: readonly (readonly [start: number, end: number])[]
}

/** What was said, with the words marked that clash with what stands beside it. */
export const ClashingWords = ({ text, marked }: Props) => (
  <span className="said">
    {marked.map(([start, end], place) => (
      <span key={start}>
        {text.slice(marked[place - 1]?.[1] ?? 0, start)}
        <mark className="clash">{text.slice(start, end)}</mark>
      </span>
    ))}
    {text.slice(marked.at(-1)?.[1] ?? 0)}
  </span>
)
