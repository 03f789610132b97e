import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useTexts } from "./diary-context.tsx";

let isFirstScreen = true;
/** Back and forward return to where the person was; every other way starts at the top. */
let isReturn = false;
addEventListener("popstate", () => (isReturn = true));

interface Props {
  /** What the window is called; the heading's own words unless told. */
  readonly title: string;
  readonly class?: string;
  readonly children?: ComponentChildren;
}

/**
 * The one strong heading of a screen. When the screen opens it names the window and takes the
 * focus, so that a screen reader says where we are and the keyboard starts at the top. Not on
 * the very first screen: there the browser itself has just said it.
 */
export function Heading({ title, children, ...rest }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { navigation } = useTexts();
  useLayoutEffect(() => {
    document.title = `${title} - ${navigation.appName}`;
  }, [title]);
  useLayoutEffect(() => {
    if (!isFirstScreen) heading.current?.focus({ preventScroll: true });
    if (!isFirstScreen && !isReturn) scrollTo(0, 0);
    isFirstScreen = false;
    isReturn = false;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} {...rest}>
      {children ?? title}
    </h1>
  );
}
