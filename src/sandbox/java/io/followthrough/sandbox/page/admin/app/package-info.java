/** Apps: what is installed, enabling, disabling and uploading. */
@NullMarked
package io.followthrough.sandbox.page.admin.app;

import org.jspecify.annotations.NullMarked;
