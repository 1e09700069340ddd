# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_messages.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

class Ui_MessageSettingsPage(object):
    def setupUi(self, MessageSettingsPage):
        if not MessageSettingsPage.objectName():
            MessageSettingsPage.setObjectName(u"MessageSettingsPage")
        self.outer = QVBoxLayout(MessageSettingsPage)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(MessageSettingsPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.outer.addWidget(self.heading)

        self.scroll = QScrollArea(MessageSettingsPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.column = QVBoxLayout(self.content)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 8, 0)
        self.g_row = QHBoxLayout()
        self.g_row.setSpacing(8)
        self.g_row.setObjectName(u"g_row")
        self.g_row.setContentsMargins(0, 0, 0, 0)
        self.gateway_box = QVBoxLayout()
        self.gateway_box.setSpacing(2)
        self.gateway_box.setObjectName(u"gateway_box")
        self.gateway_box.setContentsMargins(0, 0, 0, 0)
        self.gateway_label = QLabel(self.content)
        self.gateway_label.setObjectName(u"gateway_label")
        self.gateway_label.setProperty(u"role", u"field")

        self.gateway_box.addWidget(self.gateway_label)

        self.gateway = QComboBox(self.content)
        self.gateway.setObjectName(u"gateway")
        self.gateway.setMinimumSize(QSize(0, 36))

        self.gateway_box.addWidget(self.gateway)


        self.g_row.addLayout(self.gateway_box)

        self.price_box = QVBoxLayout()
        self.price_box.setSpacing(2)
        self.price_box.setObjectName(u"price_box")
        self.price_box.setContentsMargins(0, 0, 0, 0)
        self.price_label = QLabel(self.content)
        self.price_label.setObjectName(u"price_label")
        self.price_label.setProperty(u"role", u"field")

        self.price_box.addWidget(self.price_label)

        self.price = QSpinBox(self.content)
        self.price.setObjectName(u"price")
        self.price.setMinimumSize(QSize(0, 36))

        self.price_box.addWidget(self.price)


        self.g_row.addLayout(self.price_box)

        self.name_box = QVBoxLayout()
        self.name_box.setSpacing(2)
        self.name_box.setObjectName(u"name_box")
        self.name_box.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.content)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"field")

        self.name_box.addWidget(self.name_label)

        self.name = QComboBox(self.content)
        self.name.setObjectName(u"name")
        self.name.setMinimumSize(QSize(0, 36))

        self.name_box.addWidget(self.name)


        self.g_row.addLayout(self.name_box)

        self.g_row.setStretch(0, 2)
        self.g_row.setStretch(1, 1)
        self.g_row.setStretch(2, 1)

        self.column.addLayout(self.g_row)

        self.gateway_words = QLabel(self.content)
        self.gateway_words.setObjectName(u"gateway_words")
        self.gateway_words.setProperty(u"role", u"hint")
        self.gateway_words.setWordWrap(True)

        self.column.addWidget(self.gateway_words)

        self.fonnte_address_box = QVBoxLayout()
        self.fonnte_address_box.setSpacing(2)
        self.fonnte_address_box.setObjectName(u"fonnte_address_box")
        self.fonnte_address_box.setContentsMargins(0, 0, 0, 0)
        self.fonnte_address_label = QLabel(self.content)
        self.fonnte_address_label.setObjectName(u"fonnte_address_label")
        self.fonnte_address_label.setProperty(u"role", u"field")

        self.fonnte_address_box.addWidget(self.fonnte_address_label)

        self.fonnte_address = QLineEdit(self.content)
        self.fonnte_address.setObjectName(u"fonnte_address")
        self.fonnte_address.setMinimumSize(QSize(0, 36))

        self.fonnte_address_box.addWidget(self.fonnte_address)

        self.fonnte_address_fault = QLabel(self.content)
        self.fonnte_address_fault.setObjectName(u"fonnte_address_fault")
        self.fonnte_address_fault.setProperty(u"role", u"error")
        self.fonnte_address_fault.setWordWrap(True)

        self.fonnte_address_box.addWidget(self.fonnte_address_fault)


        self.column.addLayout(self.fonnte_address_box)

        self.wablas_address_box = QVBoxLayout()
        self.wablas_address_box.setSpacing(2)
        self.wablas_address_box.setObjectName(u"wablas_address_box")
        self.wablas_address_box.setContentsMargins(0, 0, 0, 0)
        self.wablas_address_label = QLabel(self.content)
        self.wablas_address_label.setObjectName(u"wablas_address_label")
        self.wablas_address_label.setProperty(u"role", u"field")

        self.wablas_address_box.addWidget(self.wablas_address_label)

        self.wablas_address = QLineEdit(self.content)
        self.wablas_address.setObjectName(u"wablas_address")
        self.wablas_address.setMinimumSize(QSize(0, 36))

        self.wablas_address_box.addWidget(self.wablas_address)

        self.wablas_address_fault = QLabel(self.content)
        self.wablas_address_fault.setObjectName(u"wablas_address_fault")
        self.wablas_address_fault.setProperty(u"role", u"error")
        self.wablas_address_fault.setWordWrap(True)

        self.wablas_address_box.addWidget(self.wablas_address_fault)


        self.column.addLayout(self.wablas_address_box)

        self.wablas_check_box = QVBoxLayout()
        self.wablas_check_box.setSpacing(2)
        self.wablas_check_box.setObjectName(u"wablas_check_box")
        self.wablas_check_box.setContentsMargins(0, 0, 0, 0)
        self.wablas_check_label = QLabel(self.content)
        self.wablas_check_label.setObjectName(u"wablas_check_label")
        self.wablas_check_label.setProperty(u"role", u"field")

        self.wablas_check_box.addWidget(self.wablas_check_label)

        self.wablas_check = QLineEdit(self.content)
        self.wablas_check.setObjectName(u"wablas_check")
        self.wablas_check.setMinimumSize(QSize(0, 36))

        self.wablas_check_box.addWidget(self.wablas_check)

        self.wablas_check_fault = QLabel(self.content)
        self.wablas_check_fault.setObjectName(u"wablas_check_fault")
        self.wablas_check_fault.setProperty(u"role", u"error")
        self.wablas_check_fault.setWordWrap(True)

        self.wablas_check_box.addWidget(self.wablas_check_fault)


        self.column.addLayout(self.wablas_check_box)

        self.sms_address_box = QVBoxLayout()
        self.sms_address_box.setSpacing(2)
        self.sms_address_box.setObjectName(u"sms_address_box")
        self.sms_address_box.setContentsMargins(0, 0, 0, 0)
        self.sms_address_label = QLabel(self.content)
        self.sms_address_label.setObjectName(u"sms_address_label")
        self.sms_address_label.setProperty(u"role", u"field")

        self.sms_address_box.addWidget(self.sms_address_label)

        self.sms_address = QLineEdit(self.content)
        self.sms_address.setObjectName(u"sms_address")
        self.sms_address.setMinimumSize(QSize(0, 36))

        self.sms_address_box.addWidget(self.sms_address)

        self.sms_address_fault = QLabel(self.content)
        self.sms_address_fault.setObjectName(u"sms_address_fault")
        self.sms_address_fault.setProperty(u"role", u"error")
        self.sms_address_fault.setWordWrap(True)

        self.sms_address_box.addWidget(self.sms_address_fault)


        self.column.addLayout(self.sms_address_box)

        self.sms_row = QHBoxLayout()
        self.sms_row.setSpacing(8)
        self.sms_row.setObjectName(u"sms_row")
        self.sms_row.setContentsMargins(0, 0, 0, 0)
        self.sms_method_box = QVBoxLayout()
        self.sms_method_box.setSpacing(2)
        self.sms_method_box.setObjectName(u"sms_method_box")
        self.sms_method_box.setContentsMargins(0, 0, 0, 0)
        self.sms_method_label = QLabel(self.content)
        self.sms_method_label.setObjectName(u"sms_method_label")
        self.sms_method_label.setProperty(u"role", u"field")

        self.sms_method_box.addWidget(self.sms_method_label)

        self.sms_method = QComboBox(self.content)
        self.sms_method.setObjectName(u"sms_method")
        self.sms_method.setMinimumSize(QSize(0, 36))

        self.sms_method_box.addWidget(self.sms_method)


        self.sms_row.addLayout(self.sms_method_box)

        self.sms_accepted_box = QVBoxLayout()
        self.sms_accepted_box.setSpacing(2)
        self.sms_accepted_box.setObjectName(u"sms_accepted_box")
        self.sms_accepted_box.setContentsMargins(0, 0, 0, 0)
        self.sms_accepted_label = QLabel(self.content)
        self.sms_accepted_label.setObjectName(u"sms_accepted_label")
        self.sms_accepted_label.setProperty(u"role", u"field")

        self.sms_accepted_box.addWidget(self.sms_accepted_label)

        self.sms_accepted = QLineEdit(self.content)
        self.sms_accepted.setObjectName(u"sms_accepted")
        self.sms_accepted.setMinimumSize(QSize(0, 36))

        self.sms_accepted_box.addWidget(self.sms_accepted)

        self.sms_accepted_fault = QLabel(self.content)
        self.sms_accepted_fault.setObjectName(u"sms_accepted_fault")
        self.sms_accepted_fault.setProperty(u"role", u"error")
        self.sms_accepted_fault.setWordWrap(True)

        self.sms_accepted_box.addWidget(self.sms_accepted_fault)


        self.sms_row.addLayout(self.sms_accepted_box)

        self.sms_row.setStretch(1, 1)

        self.column.addLayout(self.sms_row)

        self.sms_texts = QHBoxLayout()
        self.sms_texts.setSpacing(8)
        self.sms_texts.setObjectName(u"sms_texts")
        self.sms_texts.setContentsMargins(0, 0, 0, 0)
        self.sms_fields_box = QVBoxLayout()
        self.sms_fields_box.setSpacing(2)
        self.sms_fields_box.setObjectName(u"sms_fields_box")
        self.sms_fields_box.setContentsMargins(0, 0, 0, 0)
        self.sms_fields_label = QLabel(self.content)
        self.sms_fields_label.setObjectName(u"sms_fields_label")
        self.sms_fields_label.setProperty(u"role", u"field")

        self.sms_fields_box.addWidget(self.sms_fields_label)

        self.sms_fields = QPlainTextEdit(self.content)
        self.sms_fields.setObjectName(u"sms_fields")
        self.sms_fields.setTabChangesFocus(True)
        self.sms_fields.setMaximumSize(QSize(16777215, 90))

        self.sms_fields_box.addWidget(self.sms_fields)

        self.sms_fields_fault = QLabel(self.content)
        self.sms_fields_fault.setObjectName(u"sms_fields_fault")
        self.sms_fields_fault.setProperty(u"role", u"error")
        self.sms_fields_fault.setWordWrap(True)

        self.sms_fields_box.addWidget(self.sms_fields_fault)


        self.sms_texts.addLayout(self.sms_fields_box)

        self.sms_headers_box = QVBoxLayout()
        self.sms_headers_box.setSpacing(2)
        self.sms_headers_box.setObjectName(u"sms_headers_box")
        self.sms_headers_box.setContentsMargins(0, 0, 0, 0)
        self.sms_headers_label = QLabel(self.content)
        self.sms_headers_label.setObjectName(u"sms_headers_label")
        self.sms_headers_label.setProperty(u"role", u"field")

        self.sms_headers_box.addWidget(self.sms_headers_label)

        self.sms_headers = QPlainTextEdit(self.content)
        self.sms_headers.setObjectName(u"sms_headers")
        self.sms_headers.setTabChangesFocus(True)
        self.sms_headers.setMaximumSize(QSize(16777215, 90))

        self.sms_headers_box.addWidget(self.sms_headers)

        self.sms_headers_fault = QLabel(self.content)
        self.sms_headers_fault.setObjectName(u"sms_headers_fault")
        self.sms_headers_fault.setProperty(u"role", u"error")
        self.sms_headers_fault.setWordWrap(True)

        self.sms_headers_box.addWidget(self.sms_headers_fault)


        self.sms_texts.addLayout(self.sms_headers_box)


        self.column.addLayout(self.sms_texts)

        self.token_frame = QWidget(self.content)
        self.token_frame.setObjectName(u"token_frame")
        self.token_row = QHBoxLayout(self.token_frame)
        self.token_row.setSpacing(8)
        self.token_row.setObjectName(u"token_row")
        self.token_row.setContentsMargins(0, 0, 0, 0)
        self.token_box = QVBoxLayout()
        self.token_box.setSpacing(2)
        self.token_box.setObjectName(u"token_box")
        self.token_box.setContentsMargins(0, 0, 0, 0)
        self.token_label = QLabel(self.token_frame)
        self.token_label.setObjectName(u"token_label")
        self.token_label.setProperty(u"role", u"field")

        self.token_box.addWidget(self.token_label)

        self.token = QLineEdit(self.token_frame)
        self.token.setObjectName(u"token")
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setMinimumSize(QSize(0, 36))

        self.token_box.addWidget(self.token)

        self.token_fault = QLabel(self.token_frame)
        self.token_fault.setObjectName(u"token_fault")
        self.token_fault.setProperty(u"role", u"error")
        self.token_fault.setWordWrap(True)

        self.token_box.addWidget(self.token_fault)


        self.token_row.addLayout(self.token_box)

        self.fb = QVBoxLayout()
        self.fb.setSpacing(2)
        self.fb.setObjectName(u"fb")
        self.fb.setContentsMargins(0, 0, 0, 0)
        self.fb_label = QLabel(self.token_frame)
        self.fb_label.setObjectName(u"fb_label")

        self.fb.addWidget(self.fb_label)

        self.forget = QPushButton(self.token_frame)
        self.forget.setObjectName(u"forget")
        self.forget.setAutoDefault(False)

        self.fb.addWidget(self.forget)


        self.token_row.addLayout(self.fb)

        self.token_row.setStretch(0, 1)

        self.column.addWidget(self.token_frame)

        self.outbox_frame = QWidget(self.content)
        self.outbox_frame.setObjectName(u"outbox_frame")
        self.outbox_row = QHBoxLayout(self.outbox_frame)
        self.outbox_row.setSpacing(8)
        self.outbox_row.setObjectName(u"outbox_row")
        self.outbox_row.setContentsMargins(0, 0, 0, 0)
        self.outbox_box = QVBoxLayout()
        self.outbox_box.setSpacing(2)
        self.outbox_box.setObjectName(u"outbox_box")
        self.outbox_box.setContentsMargins(0, 0, 0, 0)
        self.outbox_label = QLabel(self.outbox_frame)
        self.outbox_label.setObjectName(u"outbox_label")
        self.outbox_label.setProperty(u"role", u"field")

        self.outbox_box.addWidget(self.outbox_label)

        self.outbox = QLineEdit(self.outbox_frame)
        self.outbox.setObjectName(u"outbox")
        self.outbox.setMinimumSize(QSize(0, 36))

        self.outbox_box.addWidget(self.outbox)

        self.outbox_fault = QLabel(self.outbox_frame)
        self.outbox_fault.setObjectName(u"outbox_fault")
        self.outbox_fault.setProperty(u"role", u"error")
        self.outbox_fault.setWordWrap(True)

        self.outbox_box.addWidget(self.outbox_fault)


        self.outbox_row.addLayout(self.outbox_box)


        self.column.addWidget(self.outbox_frame)

        self.try_label = QLabel(self.content)
        self.try_label.setObjectName(u"try_label")
        self.try_label.setProperty(u"role", u"title")

        self.column.addWidget(self.try_label)

        self.try_row = QHBoxLayout()
        self.try_row.setSpacing(8)
        self.try_row.setObjectName(u"try_row")
        self.try_row.setContentsMargins(0, 0, 0, 0)
        self.try_phone = QLineEdit(self.content)
        self.try_phone.setObjectName(u"try_phone")
        self.try_phone.setMinimumSize(QSize(0, 36))
        self.try_phone.setMaxLength(30)

        self.try_row.addWidget(self.try_phone)

        self.try_out = QPushButton(self.content)
        self.try_out.setObjectName(u"try_out")
        self.try_out.setAutoDefault(False)

        self.try_row.addWidget(self.try_out)

        self.try_result = QLabel(self.content)
        self.try_result.setObjectName(u"try_result")
        self.try_result.setProperty(u"role", u"hint")
        self.try_result.setWordWrap(True)

        self.try_row.addWidget(self.try_result)

        self.try_row.setStretch(0, 1)
        self.try_row.setStretch(2, 2)

        self.column.addLayout(self.try_row)

        self.when_label = QLabel(self.content)
        self.when_label.setObjectName(u"when_label")
        self.when_label.setProperty(u"role", u"title")

        self.column.addWidget(self.when_label)

        self.when = QHBoxLayout()
        self.when.setSpacing(8)
        self.when.setObjectName(u"when")
        self.when.setContentsMargins(0, 0, 0, 0)
        self.from_time_box = QVBoxLayout()
        self.from_time_box.setSpacing(2)
        self.from_time_box.setObjectName(u"from_time_box")
        self.from_time_box.setContentsMargins(0, 0, 0, 0)
        self.from_time_label = QLabel(self.content)
        self.from_time_label.setObjectName(u"from_time_label")
        self.from_time_label.setProperty(u"role", u"field")

        self.from_time_box.addWidget(self.from_time_label)

        self.from_time = QLineEdit(self.content)
        self.from_time.setObjectName(u"from_time")
        self.from_time.setMaxLength(5)
        self.from_time.setMinimumSize(QSize(0, 36))

        self.from_time_box.addWidget(self.from_time)

        self.from_time_fault = QLabel(self.content)
        self.from_time_fault.setObjectName(u"from_time_fault")
        self.from_time_fault.setProperty(u"role", u"error")
        self.from_time_fault.setWordWrap(True)

        self.from_time_box.addWidget(self.from_time_fault)


        self.when.addLayout(self.from_time_box)

        self.until_box = QVBoxLayout()
        self.until_box.setSpacing(2)
        self.until_box.setObjectName(u"until_box")
        self.until_box.setContentsMargins(0, 0, 0, 0)
        self.until_label = QLabel(self.content)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setProperty(u"role", u"field")

        self.until_box.addWidget(self.until_label)

        self.until = QLineEdit(self.content)
        self.until.setObjectName(u"until")
        self.until.setMaxLength(5)
        self.until.setMinimumSize(QSize(0, 36))

        self.until_box.addWidget(self.until)

        self.until_fault = QLabel(self.content)
        self.until_fault.setObjectName(u"until_fault")
        self.until_fault.setProperty(u"role", u"error")
        self.until_fault.setWordWrap(True)

        self.until_box.addWidget(self.until_fault)


        self.when.addLayout(self.until_box)

        self.delay_least_box = QVBoxLayout()
        self.delay_least_box.setSpacing(2)
        self.delay_least_box.setObjectName(u"delay_least_box")
        self.delay_least_box.setContentsMargins(0, 0, 0, 0)
        self.delay_least_label = QLabel(self.content)
        self.delay_least_label.setObjectName(u"delay_least_label")
        self.delay_least_label.setProperty(u"role", u"field")

        self.delay_least_box.addWidget(self.delay_least_label)

        self.delay_least = QSpinBox(self.content)
        self.delay_least.setObjectName(u"delay_least")
        self.delay_least.setMinimumSize(QSize(0, 36))

        self.delay_least_box.addWidget(self.delay_least)


        self.when.addLayout(self.delay_least_box)

        self.delay_most_box = QVBoxLayout()
        self.delay_most_box.setSpacing(2)
        self.delay_most_box.setObjectName(u"delay_most_box")
        self.delay_most_box.setContentsMargins(0, 0, 0, 0)
        self.delay_most_label = QLabel(self.content)
        self.delay_most_label.setObjectName(u"delay_most_label")
        self.delay_most_label.setProperty(u"role", u"field")

        self.delay_most_box.addWidget(self.delay_most_label)

        self.delay_most = QSpinBox(self.content)
        self.delay_most.setObjectName(u"delay_most")
        self.delay_most.setMinimumSize(QSize(0, 36))

        self.delay_most_box.addWidget(self.delay_most)


        self.when.addLayout(self.delay_most_box)

        self.per_day_box = QVBoxLayout()
        self.per_day_box.setSpacing(2)
        self.per_day_box.setObjectName(u"per_day_box")
        self.per_day_box.setContentsMargins(0, 0, 0, 0)
        self.per_day_label = QLabel(self.content)
        self.per_day_label.setObjectName(u"per_day_label")
        self.per_day_label.setProperty(u"role", u"field")

        self.per_day_box.addWidget(self.per_day_label)

        self.per_day = QSpinBox(self.content)
        self.per_day.setObjectName(u"per_day")
        self.per_day.setMinimumSize(QSize(0, 36))

        self.per_day_box.addWidget(self.per_day)


        self.when.addLayout(self.per_day_box)


        self.column.addLayout(self.when)

        self.when2 = QHBoxLayout()
        self.when2.setSpacing(8)
        self.when2.setObjectName(u"when2")
        self.when2.setContentsMargins(0, 0, 0, 0)
        self.tries_box = QVBoxLayout()
        self.tries_box.setSpacing(2)
        self.tries_box.setObjectName(u"tries_box")
        self.tries_box.setContentsMargins(0, 0, 0, 0)
        self.tries_label = QLabel(self.content)
        self.tries_label.setObjectName(u"tries_label")
        self.tries_label.setProperty(u"role", u"field")

        self.tries_box.addWidget(self.tries_label)

        self.tries = QSpinBox(self.content)
        self.tries.setObjectName(u"tries")
        self.tries.setMinimumSize(QSize(0, 36))

        self.tries_box.addWidget(self.tries)


        self.when2.addLayout(self.tries_box)

        self.share_most_box = QVBoxLayout()
        self.share_most_box.setSpacing(2)
        self.share_most_box.setObjectName(u"share_most_box")
        self.share_most_box.setContentsMargins(0, 0, 0, 0)
        self.share_most_label = QLabel(self.content)
        self.share_most_label.setObjectName(u"share_most_label")
        self.share_most_label.setProperty(u"role", u"field")

        self.share_most_box.addWidget(self.share_most_label)

        self.share_most = QSpinBox(self.content)
        self.share_most.setObjectName(u"share_most")
        self.share_most.setMinimumSize(QSize(0, 36))

        self.share_most_box.addWidget(self.share_most)


        self.when2.addLayout(self.share_most_box)

        self.limit_days_box = QVBoxLayout()
        self.limit_days_box.setSpacing(2)
        self.limit_days_box.setObjectName(u"limit_days_box")
        self.limit_days_box.setContentsMargins(0, 0, 0, 0)
        self.limit_days_label = QLabel(self.content)
        self.limit_days_label.setObjectName(u"limit_days_label")
        self.limit_days_label.setProperty(u"role", u"field")

        self.limit_days_box.addWidget(self.limit_days_label)

        self.limit_days = QSpinBox(self.content)
        self.limit_days.setObjectName(u"limit_days")
        self.limit_days.setMinimumSize(QSize(0, 36))

        self.limit_days_box.addWidget(self.limit_days)


        self.when2.addLayout(self.limit_days_box)

        self.w_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.when2.addItem(self.w_room)


        self.column.addLayout(self.when2)

        self.working_days = QCheckBox(self.content)
        self.working_days.setObjectName(u"working_days")
        self.working_days.setMinimumSize(QSize(0, 36))

        self.column.addWidget(self.working_days)

        self.check_numbers = QCheckBox(self.content)
        self.check_numbers.setObjectName(u"check_numbers")
        self.check_numbers.setMinimumSize(QSize(0, 36))

        self.column.addWidget(self.check_numbers)

        self.occasions_label = QLabel(self.content)
        self.occasions_label.setObjectName(u"occasions_label")
        self.occasions_label.setProperty(u"role", u"title")

        self.column.addWidget(self.occasions_label)

        self.occasions = QGridLayout()
        self.occasions.setObjectName(u"occasions")
        self.occasions.setHorizontalSpacing(12)
        self.occasions.setVerticalSpacing(8)
        self.occasions.setContentsMargins(0, 0, 0, 0)
        self.on_letter = QCheckBox(self.content)
        self.on_letter.setObjectName(u"on_letter")
        self.on_letter.setMinimumSize(QSize(0, 36))

        self.occasions.addWidget(self.on_letter, 0, 0, 1, 1)

        self.on_papers = QCheckBox(self.content)
        self.on_papers.setObjectName(u"on_papers")
        self.on_papers.setMinimumSize(QSize(0, 36))

        self.occasions.addWidget(self.on_papers, 0, 1, 1, 1)

        self.on_period = QCheckBox(self.content)
        self.on_period.setObjectName(u"on_period")
        self.on_period.setMinimumSize(QSize(0, 36))

        self.occasions.addWidget(self.on_period, 1, 0, 1, 1)

        self.on_limit = QCheckBox(self.content)
        self.on_limit.setObjectName(u"on_limit")
        self.on_limit.setMinimumSize(QSize(0, 36))

        self.occasions.addWidget(self.on_limit, 1, 1, 1, 1)

        self.on_notice = QCheckBox(self.content)
        self.on_notice.setObjectName(u"on_notice")
        self.on_notice.setMinimumSize(QSize(0, 36))

        self.occasions.addWidget(self.on_notice, 2, 0, 1, 1)

        self.occasions.setColumnStretch(0, 1)
        self.occasions.setColumnStretch(1, 1)

        self.column.addLayout(self.occasions)

        self.bottom = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom)

        self.scroll.setWidget(self.content)

        self.outer.addWidget(self.scroll)

        self.fault = QLabel(MessageSettingsPage)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(MessageSettingsPage)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.buttons.addWidget(self.save)

        self.s_room = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.s_room)


        self.outer.addLayout(self.buttons)

        self.outer.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.gateway_label.setBuddy(self.gateway)
        self.price_label.setBuddy(self.price)
        self.name_label.setBuddy(self.name)
        self.fonnte_address_label.setBuddy(self.fonnte_address)
        self.wablas_address_label.setBuddy(self.wablas_address)
        self.wablas_check_label.setBuddy(self.wablas_check)
        self.sms_address_label.setBuddy(self.sms_address)
        self.sms_method_label.setBuddy(self.sms_method)
        self.sms_accepted_label.setBuddy(self.sms_accepted)
        self.sms_fields_label.setBuddy(self.sms_fields)
        self.sms_headers_label.setBuddy(self.sms_headers)
        self.token_label.setBuddy(self.token)
        self.outbox_label.setBuddy(self.outbox)
        self.from_time_label.setBuddy(self.from_time)
        self.until_label.setBuddy(self.until)
        self.delay_least_label.setBuddy(self.delay_least)
        self.delay_most_label.setBuddy(self.delay_most)
        self.per_day_label.setBuddy(self.per_day)
        self.tries_label.setBuddy(self.tries)
        self.share_most_label.setBuddy(self.share_most)
        self.limit_days_label.setBuddy(self.limit_days)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MessageSettingsPage)

        QMetaObject.connectSlotsByName(MessageSettingsPage)
    # setupUi

    def retranslateUi(self, MessageSettingsPage):
        self.heading.setText(QCoreApplication.translate("MessageSettingsPage", u"Pesan", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Pengaturan pesan", None))
#endif // QT_CONFIG(accessibility)
        self.gateway_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Dikirim lewat", None))
#if QT_CONFIG(accessibility)
        self.gateway.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Dikirim lewat", None))
#endif // QT_CONFIG(accessibility)
        self.price_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Harga tiap pesan (Rp, 0 belum tahu)", None))
#if QT_CONFIG(accessibility)
        self.price.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Harga tiap pesan (Rp, 0 belum tahu)", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Sapaan", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Sapaan", None))
#endif // QT_CONFIG(accessibility)
        self.gateway_words.setText("")
        self.fonnte_address_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Alamat Fonnte", None))
#if QT_CONFIG(accessibility)
        self.fonnte_address.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Alamat Fonnte", None))
#endif // QT_CONFIG(accessibility)
        self.fonnte_address_fault.setText("")
        self.wablas_address_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Alamat Wablas (setiap akun punya server sendiri)", None))
#if QT_CONFIG(accessibility)
        self.wablas_address.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Alamat Wablas (setiap akun punya server sendiri)", None))
#endif // QT_CONFIG(accessibility)
        self.wablas_address_fault.setText("")
        self.wablas_check_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Alamat pemeriksaan nomor Wablas (kosong: tidak diperiksa)", None))
#if QT_CONFIG(accessibility)
        self.wablas_check.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Alamat pemeriksaan nomor Wablas (kosong: tidak diperiksa)", None))
#endif // QT_CONFIG(accessibility)
        self.wablas_check_fault.setText("")
        self.sms_address_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Alamat gateway SMS ({nomor}, {pesan}, {token}, {id} diisi sendiri)", None))
#if QT_CONFIG(accessibility)
        self.sms_address.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Alamat gateway SMS ({nomor}, {pesan}, {token}, {id} diisi sendiri)", None))
#endif // QT_CONFIG(accessibility)
        self.sms_address_fault.setText("")
        self.sms_method_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Cara", None))
#if QT_CONFIG(accessibility)
        self.sms_method.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Cara", None))
#endif // QT_CONFIG(accessibility)
        self.sms_accepted_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Tanda diterima dalam jawabannya", None))
#if QT_CONFIG(accessibility)
        self.sms_accepted.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Tanda diterima dalam jawabannya", None))
#endif // QT_CONFIG(accessibility)
        self.sms_accepted_fault.setText("")
        self.sms_fields_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Isian, satu tiap baris: nama=nilai", None))
#if QT_CONFIG(accessibility)
        self.sms_fields.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Isian, satu tiap baris: nama=nilai", None))
#endif // QT_CONFIG(accessibility)
        self.sms_fields_fault.setText("")
        self.sms_headers_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Header, satu tiap baris: Nama: nilai", None))
#if QT_CONFIG(accessibility)
        self.sms_headers.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Header, satu tiap baris: Nama: nilai", None))
#endif // QT_CONFIG(accessibility)
        self.sms_headers_fault.setText("")
        self.token_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Token (disimpan di brankas komputer ini, tidak pernah ditampilkan)", None))
#if QT_CONFIG(accessibility)
        self.token.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Token (disimpan di brankas komputer ini, tidak pernah ditampilkan)", None))
#endif // QT_CONFIG(accessibility)
        self.token_fault.setText("")
        self.fb_label.setText("")
        self.forget.setText(QCoreApplication.translate("MessageSettingsPage", u"Hapus token", None))
#if QT_CONFIG(accessibility)
        self.forget.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Hapus token", None))
#endif // QT_CONFIG(accessibility)
        self.outbox_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Folder berkas CSV di komputer ini (kosong: di dalam folder data)", None))
#if QT_CONFIG(accessibility)
        self.outbox.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Folder berkas CSV di komputer ini (kosong: di dalam folder data)", None))
#endif // QT_CONFIG(accessibility)
        self.outbox_fault.setText("")
        self.try_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Coba", None))
        self.try_phone.setPlaceholderText(QCoreApplication.translate("MessageSettingsPage", u"Nomor HP sendiri", None))
#if QT_CONFIG(accessibility)
        self.try_phone.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Nomor untuk mencoba", None))
#endif // QT_CONFIG(accessibility)
        self.try_out.setText(QCoreApplication.translate("MessageSettingsPage", u"Simpan, lalu coba  Ctrl+T", None))
#if QT_CONFIG(accessibility)
        self.try_out.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Simpan, lalu coba (Ctrl+T)", None))
#endif // QT_CONFIG(accessibility)
        self.try_result.setText("")
        self.when_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Kapan dan seberapa cepat", None))
        self.from_time_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Mulai jam", None))
#if QT_CONFIG(accessibility)
        self.from_time.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Mulai jam", None))
#endif // QT_CONFIG(accessibility)
        self.from_time_fault.setText("")
        self.until_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Sampai jam", None))
#if QT_CONFIG(accessibility)
        self.until.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Sampai jam", None))
#endif // QT_CONFIG(accessibility)
        self.until_fault.setText("")
        self.delay_least_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Jeda paling singkat (detik)", None))
#if QT_CONFIG(accessibility)
        self.delay_least.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Jeda paling singkat (detik)", None))
#endif // QT_CONFIG(accessibility)
        self.delay_most_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Jeda paling lama (detik)", None))
#if QT_CONFIG(accessibility)
        self.delay_most.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Jeda paling lama (detik)", None))
#endif // QT_CONFIG(accessibility)
        self.per_day_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Paling banyak sehari (0 bebas)", None))
#if QT_CONFIG(accessibility)
        self.per_day.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Paling banyak sehari (0 bebas)", None))
#endif // QT_CONFIG(accessibility)
        self.tries_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Dicoba paling banyak (kali)", None))
#if QT_CONFIG(accessibility)
        self.tries.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Dicoba paling banyak (kali)", None))
#endif // QT_CONFIG(accessibility)
        self.share_most_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Paling banyak orang satu nomor", None))
#if QT_CONFIG(accessibility)
        self.share_most.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Paling banyak orang satu nomor", None))
#endif // QT_CONFIG(accessibility)
        self.limit_days_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Diingatkan sebelum batas (hari)", None))
#if QT_CONFIG(accessibility)
        self.limit_days.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Diingatkan sebelum batas (hari)", None))
#endif // QT_CONFIG(accessibility)
        self.working_days.setText(QCoreApplication.translate("MessageSettingsPage", u"Hanya pada hari kerja", None))
#if QT_CONFIG(accessibility)
        self.working_days.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Hanya pada hari kerja", None))
#endif // QT_CONFIG(accessibility)
        self.check_numbers.setText(QCoreApplication.translate("MessageSettingsPage", u"Periksa nomor dahulu bila penyedianya bisa", None))
#if QT_CONFIG(accessibility)
        self.check_numbers.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Periksa nomor dahulu bila penyedianya bisa", None))
#endif // QT_CONFIG(accessibility)
        self.occasions_label.setText(QCoreApplication.translate("MessageSettingsPage", u"Dikabari tentang", None))
        self.on_letter.setText(QCoreApplication.translate("MessageSettingsPage", u"Surat siap diambil", None))
#if QT_CONFIG(accessibility)
        self.on_letter.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Surat siap diambil", None))
#endif // QT_CONFIG(accessibility)
        self.on_papers.setText(QCoreApplication.translate("MessageSettingsPage", u"Berkas belum lengkap", None))
#if QT_CONFIG(accessibility)
        self.on_papers.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Berkas belum lengkap", None))
#endif // QT_CONFIG(accessibility)
        self.on_period.setText(QCoreApplication.translate("MessageSettingsPage", u"Masa pengajuan dibuka", None))
#if QT_CONFIG(accessibility)
        self.on_period.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Masa pengajuan dibuka", None))
#endif // QT_CONFIG(accessibility)
        self.on_limit.setText(QCoreApplication.translate("MessageSettingsPage", u"Batas reaktivasi mendekat", None))
#if QT_CONFIG(accessibility)
        self.on_limit.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Batas reaktivasi mendekat", None))
#endif // QT_CONFIG(accessibility)
        self.on_notice.setText(QCoreApplication.translate("MessageSettingsPage", u"Daftar nonaktif dan tunggakan", None))
#if QT_CONFIG(accessibility)
        self.on_notice.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Daftar nonaktif dan tunggakan", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.save.setText(QCoreApplication.translate("MessageSettingsPage", u"Simpan  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("MessageSettingsPage", u"Simpan (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

