/**
 * Writes the emergency page when the app is built: finished HTML, so that it works with scripts
 * off, storage full and no network.
 */
import type { Plugin } from "vite";
import { renderEmergencyPage } from "../src/web/emergency/render-emergency-page.ts";

const place = "<!-- emergency page -->";

export function emergencyPagePlugin(): Plugin {
  return {
    name: "living-leaflet-emergency-page",
    transformIndexHtml: {
      order: "pre",
      handler(html, { path }) {
        if (!path.endsWith("/emergency.html")) return html;
        if (!html.includes(place)) {
          throw new Error(`Cannot write the emergency page as emergency.html lacks "${place}"`);
        }
        return html.replace(place, () => renderEmergencyPage("en"));
      },
    },
  };
}
