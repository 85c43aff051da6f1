/** Files of other tools: WCxf. */
@NullMarked
package org.kinvis.app.format;

import org.jspecify.annotations.NullMarked;
