/** The least confidence of what is shown, when nobody turns the dial. */
export const defaultThreshold = 0.5
