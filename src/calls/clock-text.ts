/** `14:05` */
export function clockText(at: Date): string {
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${digits(at.getHours())}:${digits(at.getMinutes())}`;
}
