import type { CardText } from "#papers/card-text.ts";
import { useTexts } from "#web/components/late-texts.ts";
import { QrCode } from "./qr-code.tsx";

interface Props {
  readonly code: CardText;
  readonly isOnWhite?: boolean;
}

/** The code with the text of the card, or in words that there is none: too much for one. */
export function CardCode({ code, isOnWhite = false }: Props) {
  const { card: texts } = useTexts();
  if (!code.fits) return <p>{texts.codeTooLong}</p>;
  return <QrCode text={code.text} label={texts.codeLabel} isOnWhite={isOnWhite} />;
}
